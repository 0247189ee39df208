import type { Topic } from '../score/reading.ts';
import type { FeatureValue } from '#record/desk-files/features.ts';
import { groupItems } from '../cluster/group-items.ts';
import { makeStories } from '../cluster/make-stories.ts';
import type { Item } from '../normalise/item.ts';
import { topicFilter } from '../score/topic-filter.ts';
import { storyReader } from '../score/story-features.ts';
import { eventVocabularyOf } from '../cluster/event-vocabulary.ts';
import type { Story } from '../cluster/story.ts';
import { toItem, type Labelled } from './labelled.ts';

/** A labelled article, the story it was folded into, and that story's features. */
export interface Assigned {
  article: Labelled;
  story: Story;
  /** Its own features. */
  features: readonly FeatureValue[];
  /** Those of every article of the story. */
  ofStory: readonly (readonly FeatureValue[])[];
}

/**
 * Folds the whole set into stories, as the desk would, and gives each article its story's features: what an editor
 * sees is the story. What says nothing of the topic is never folded. Where an address occurs twice only the notice that
 * the desk keeps is measured.
 */
export function assignStories(set: readonly Labelled[], topic: Topic, joinFrom?: number): Assigned[] {
  const read = storyReader(topic);
  const byId = new Map(set.map((article) => [article.id, article]));
  return storiesOf(
    set.map((article) => toItem(article, topic.feeds)),
    topic,
    joinFrom,
  ).flatMap((story) => {
    const ofStory = read(story);
    return story.items.flatMap(({ guid }, index) => {
      const article = byId.get(guid ?? '');
      return article ? [{ article, story, features: ofStory[index] ?? [], ofStory }] : [];
    });
  });
}

function storiesOf(items: readonly Item[], topic: Topic, joinFrom?: number): Story[] {
  const { concerning = [], others = [] } = Object.groupBy(items, isConcerning(topic));
  const stories = groupItems(concerning, {
    vocabulary: eventVocabularyOf(topic),
    ...(joinFrom !== undefined && { joinFrom }),
  });
  const alone = others.map((item) => ({ items: [item], id: null }));
  return [
    ...stories,
    ...makeStories(
      alone,
      stories.map(({ id }) => id),
    ),
  ];
}

function isConcerning(topic: Topic): (item: Item) => 'concerning' | 'others' {
  const concerns = topicFilter(topic);
  return (item) => (concerns(item) ? 'concerning' : 'others');
}
