import { countOf } from '#record/shared/text.ts';
import { featuresOfItem } from './item-features.ts';
import { FEATURES, type Feature, type FeatureValue } from '#record/desk-files/features.ts';
import { articleReader, type Topic } from './reading.ts';
import type { Story } from '../cluster/story.ts';

/**
 * Prepares the reading of stories for one topic. A feature of a story is the mean over its articles, so that one odd
 * headline among many neither makes nor breaks it; how many publishers there are is the story's own.
 */
export function storyReader(topic: Topic): (story: Story) => FeatureValue[] {
  const read = articleReader(topic);
  return (story) => {
    const each = story.items.map((item) => featuresOfItem(read(item), topic));
    const means = FEATURES.flatMap((feature) => meanOf(feature, each) ?? []);
    return [...means, ...publishersFeature(story, means)];
  };
}

function meanOf(feature: Feature, each: readonly FeatureValue[][]): FeatureValue | null {
  const found = each.flatMap((features) => features.find((it) => it.feature === feature) ?? []);
  const telling = found.toSorted((a, b) => b.value - a.value)[0];
  if (!telling) return null;
  const share = each.length === 1 ? '' : ` (${found.length} of ${countOf(each.length, 'article')})`;
  const value = found.reduce((sum, it) => sum + it.value, 0) / each.length;
  return { feature, value, text: `${telling.text}${share}` };
}

/** Full with eight publishers, and only as far as there is an event: launches of products are widely covered too. */
function publishersFeature({ publishers }: Story, means: readonly FeatureValue[]): FeatureValue[] {
  const event = means.find(({ feature }) => feature === 'event')?.value ?? 0;
  const value = Math.min(1, Math.log2(publishers.length) / 3) * event;
  return value > 0 ? [{ feature: 'publishers', value, text: countOf(publishers.length, 'publisher') }] : [];
}
