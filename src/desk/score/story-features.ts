import { countOf } from '#record/shared/text.ts';
import { partsOfItem } from './item-features.ts';
import { PARTS, type Part, type PartValue } from '#record/desk-files/features.ts';
import { articleReader, type Topic } from './reading.ts';
import type { Story } from '../cluster/story.ts';

/**
 * Prepares the reading of stories for one topic. A part of a story is the mean over its articles, so that one odd
 * headline among many neither makes nor breaks it; how many publishers there are is the story's own.
 */
export function storyReader(topic: Topic): (story: Story) => PartValue[] {
  const read = articleReader(topic);
  return (story) => {
    const each = story.items.map((item) => partsOfItem(read(item), topic));
    const means = PARTS.flatMap((part) => meanOf(part, each) ?? []);
    return [...means, ...publishersPart(story, means)];
  };
}

function meanOf(part: Part, each: readonly PartValue[][]): PartValue | null {
  const found = each.flatMap((parts) => parts.find((it) => it.part === part) ?? []);
  const telling = found.toSorted((a, b) => b.value - a.value)[0];
  if (!telling) return null;
  const share = each.length === 1 ? '' : ` (${found.length} of ${countOf(each.length, 'article')})`;
  const value = found.reduce((sum, it) => sum + it.value, 0) / each.length;
  return { part, value, text: `${telling.text}${share}` };
}

/** Full with eight publishers, and only as far as there is an event: launches of products are widely covered too. */
function publishersPart({ publishers }: Story, means: readonly PartValue[]): PartValue[] {
  const event = means.find(({ part }) => part === 'event')?.value ?? 0;
  const value = Math.min(1, Math.log2(publishers.length) / 3) * event;
  return value > 0 ? [{ part: 'publishers', value, text: countOf(publishers.length, 'publisher') }] : [];
}
