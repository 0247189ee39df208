import { USUAL_JOIN_FROM } from '#record/desk-files/weights-schema.ts';
import { NO_EVENTS, type EventVocabulary } from './event-vocabulary.ts';
import { eventWordReader } from './event-words.ts';
import type { Item } from '../normalise/item.ts';
import type { Placed } from './candidate-pairs.ts';
import { similarityOf } from './similarity.ts';
import { clusterByAverageLinkage } from './average-linkage.ts';
import { numberWords, type WordNumbers } from './numbered-words.ts';
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
 * article is taken once, whatever feed it came from. The order of the items makes no difference. Time grows with the
 * pairs of a week that have a word in common.
 */
export function groupItems(
  items: readonly Item[],
  { vocabulary = NO_EVENTS, known = [], joinFrom = USUAL_JOIN_FROM }: Grouping = {},
): Story[] {
  const unique = [...uniqueItems(items), ...known.flatMap((story) => story.items)];
  const timed = inOrderOfTime(unique);
  const ordered = timed.map(({ item }) => item);
  const seeds = seedsOf(ordered, known);
  const { isName, of } = numberWords();
  const similarity = similarityOf(timed.map(placer(vocabulary, of)), isName);
  const seeded = seeds.map(({ numbers }) => numbers);
  const linked = clusterByAverageLinkage(similarity, seeded, joinFrom);
  const groups = withLateJoiners(similarity, linked, new Set(seeded.flat()));
  const idOfNumber = new Map(
    seeds.flatMap(({ id, numbers }) => numbers.map((number) => [number, id] as const)),
  );
  return makeStories(
    groups.map((numbers) => ({
      items: numbers.flatMap((number) => ordered[number] ?? []),
      id: numbers.map((number) => idOfNumber.get(number) ?? null).find((id) => id !== null) ?? null,
    })),
    known.map(({ id }) => id),
  );
}

interface Timed {
  item: Item;
  /** Days since 1970; of an undated article those of the latest one. */
  time: number;
}

function inOrderOfTime(items: readonly Item[]): Timed[] {
  const times = items.map(({ published }) => (published === null ? null : daysOf(published)));
  const latest = times.reduce<number>((most, time) => Math.max(most, time ?? 0), 0);
  return items
    .map((item, at) => ({ item, time: times[at] ?? latest }))
    .toSorted((a, b) => a.time - b.time || (a.item.url < b.item.url ? -1 : 1));
}

/** Nothing keeps the words once the articles are compared: they take more memory than the articles. */
function placer(vocabulary: EventVocabulary, numbered: WordNumbers['of']): (timed: Timed) => Placed {
  const readWords = eventWordReader(vocabulary);
  return ({ item, time }) => {
    const { words, marks, ...cast } = readWords(item);
    return { time, words: numbered(words), marks: numbered(marks), ...cast };
  };
}

function daysOf(published: string): number {
  return Date.parse(published) / 86_400_000;
}
