import { parseDay } from '#record/shared/when.ts';
import { FIRST_HAND } from '#record/source/tier.ts';
import type { Item } from '../normalise/item.ts';
import type { Story } from './story.ts';
import { storyWords } from '#record/words/title-words.ts';

/** Articles on one event, and the id they are on file under. */
interface Group {
  items: readonly Item[];
  /** Null for a new story. */
  id: string | null;
}

/** Makes stories of groups, newest first. `reserved` ids are on file and not given to new stories. */
export function makeStories(groups: readonly Group[], reserved: readonly string[]): Story[] {
  const taken = new Set(reserved);
  return groups
    .map(({ items, id }) => ({ ...storyOf(items), id }))
    .toSorted((a, b) => compareAge(a.items[0], b.items[0]))
    .map((story) => ({ ...story, id: story.id ?? freeId(newId(story), taken) }))
    .toReversed();
}

function storyOf(items: readonly Item[]): Omit<Story, 'id'> {
  const ordered = items.toSorted(compareAge);
  const primary = ordered.find(({ tier }) => FIRST_HAND[tier]) ?? null;
  return {
    date: parseDay(ordered[0]?.published?.slice(0, 10) ?? ''),
    title: (primary ?? ordered[0])?.title ?? '',
    primary,
    publishers: [...new Set(ordered.map(({ publisher }) => publisher))],
    items: ordered,
  };
}

/** Older first, undated last; articles of one moment by address. */
function compareAge(a: Item | undefined, b: Item | undefined): number {
  const [one, other] = [a, b].map((item) => `${item?.published ?? '~'} ${item?.url}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function newId({ date, items }: Omit<Story, 'id'>): string {
  return [date ?? 'undated', ...storyWords(items[0]?.title ?? '')].join('-');
}

/** The id, or with a number where another story has it. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
