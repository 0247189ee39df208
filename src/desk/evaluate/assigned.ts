import type { Topic } from '../score/reading.ts';
import type { FeatureValue } from '#record/desk-files/features.ts';
import { groupItems } from '../cluster/group-items.ts';
import { storyReader } from '../score/story-features.ts';
import { synonymsOf } from '../cluster/synonyms.ts';
import type { Story } from '../cluster/story.ts';
import { toItem, type Labelled } from './labelled.ts';

/** A labelled article, the story it was folded into, and that story's features. */
export interface Assigned {
  article: Labelled;
  story: Story;
  features: readonly FeatureValue[];
}

/**
 * Folds the whole set into stories, as the desk would, and gives each article its story's features: what an editor sees
 * is the story. Where an address occurs twice only the notice that the desk keeps is measured.
 */
export function assignStories(set: readonly Labelled[], topic: Topic): Assigned[] {
  const read = storyReader(topic);
  const byId = new Map(set.map((article) => [article.id, article]));
  const items = set.map((article) => toItem(article, topic.feeds));
  return groupItems(items, { synonyms: synonymsOf(topic.profile) }).flatMap((story) => {
    const features = read(story);
    return story.items.flatMap(({ guid }) => {
      const article = byId.get(guid ?? '');
      return article ? [{ article, story, features }] : [];
    });
  });
}
