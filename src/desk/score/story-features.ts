import { countOf } from '#record/shared/text.ts';
import { featuresOfItem } from './item-features.ts';
import { independentPublishers } from './independent-publishers.ts';
import type { Feature, FeatureValue } from '#record/desk-files/features.ts';
import { articleReader, type Topic } from './reading.ts';
import type { Story } from '../cluster/story.ts';

/** The features of each article of a story, in the order of its articles. */
export type StoryReader = (story: Story) => FeatureValue[][];

/**
 * Prepares the reading of stories for one topic. Each article is read by itself, and gets besides how many publishers
 * report the story independently: that raises what an article says and never lowers it.
 */
export function storyReader(topic: Topic): StoryReader {
  const read = articleReader(topic);
  return (story) => {
    const publishers = independentPublishers(story.items);
    return story.items.map((item) => {
      const features = featuresOfItem(read(item), topic);
      return [...features, ...publishersFeature(publishers, features)];
    });
  };
}

/** Full with eight publishers, and only as far as there is an event of the right parties: launches are widely covered too. */
function publishersFeature(publishers: number, features: readonly FeatureValue[]): FeatureValue[] {
  const event = Math.max(
    0,
    ...features.filter(({ feature }) => INVOLVING.has(feature)).map(({ value }) => value),
  );
  const value = Math.min(1, Math.log2(Math.max(1, publishers)) / 3) * event;
  return value > 0 ? [{ feature: 'publishers', value, text: countOf(publishers, 'publisher') }] : [];
}

const INVOLVING: ReadonlySet<Feature> = new Set([
  'event-between',
  'event-counterpart',
  'event-company',
  'resale',
]);
