import { USUAL_JOIN_FROM } from '#record/desk-files/weights-schema.ts';
import { NO_EVENTS, type EventVocabulary } from './event-vocabulary.ts';
import { eventWordReader } from './event-words.ts';
import type { Item } from '../normalise/item.ts';
import { similarityOf } from './similarity.ts';
import { clusterByAverageLinkage } from './average-linkage.ts';
import { withLateJoiners } from './late-joiners.ts';
import { makeStories } from './make-stories.ts';
import { seedsOf } from './seeds.ts';
import type { KnownStory, Story } from './story.ts';
import { uniqueItems } from './unique-items.ts';

/** What grouping may know besides the items. */
export interface Grouping {
  /** What tells events apart. Default: the words alone. */
  vocabulary?: EventVocabulary;
  /** Stories on file: what they hold stays together, whatever is near joins them. Default: none. */
  known?: readonly KnownStory[];
  /** Average similarity from which two groups are one event. Default: as for every topic. */
  joinFrom?: number;
}

/**
 * Folds articles into stories, one for each event, newest first; the articles of known stories are folded with them. An
 * article is taken once, whatever feed it came from. The order of the items makes no difference. Time grows with the number of items and of the likely pairs
 * among them, not with all pairs.
 */
export function groupItems(
  items: readonly Item[],
  { vocabulary = NO_EVENTS, known = [], joinFrom = USUAL_JOIN_FROM }: Grouping = {},
): Story[] {
  const unique = [...uniqueItems(items), ...known.flatMap((story) => story.items)];
  const readWords = eventWordReader(vocabulary);
  const latest = Math.max(0, ...unique.map(({ published }) => (published === null ? 0 : daysOf(published))));
  const placed = unique
    .map((item) => ({
      item,
      time: item.published === null ? latest : daysOf(item.published),
      ...readWords(item),
    }))
    .toSorted((a, b) => a.time - b.time || (a.item.url < b.item.url ? -1 : 1));
  const seeds = seedsOf(
    placed.map(({ item }) => item),
    known,
  );
  const similarity = similarityOf(placed);
  const seeded = seeds.map(({ numbers }) => numbers);
  const linked = clusterByAverageLinkage(similarity, seeded, joinFrom);
  const groups = withLateJoiners(similarity, linked, new Set(seeded.flat()));
  const idOfNumber = new Map(
    seeds.flatMap(({ id, numbers }) => numbers.map((number) => [number, id] as const)),
  );
  return makeStories(
    groups.map((numbers) => ({
      items: numbers.flatMap((number) => placed[number]?.item ?? []),
      id: numbers.map((number) => idOfNumber.get(number) ?? null).find((id) => id !== null) ?? null,
    })),
    known.map(({ id }) => id),
  );
}

function daysOf(published: string): number {
  return Date.parse(published) / 86_400_000;
}
