import type { Entry } from '#record/entry/entry.ts';
import { shorten } from '#record/shared/text.ts';

/** A part of an entry that says something else than before. */
export interface Rewrite {
  /** Of the entry as it is now: `changes[2].value`. */
  field: string;
  /** What it said and says, as messages show it. */
  was: string;
  is: string;
  /** Whether it may be wording alone. */
  isWording: boolean;
}

/** What an entry says of the contract, of dates, amounts and certainty otherwise than before, and its summary. */
export function changesOf(before: Entry, after: Entry): Rewrite[] {
  return [
    ...fieldsOf(before, after, { names: ['date', 'status'], place: '', isWording: false }),
    ...fieldsOf(before, after, { names: ['summary'], place: '', isWording: true }),
    ...listOf(before.changes, after.changes, {
      list: 'changes',
      keyOf: ({ term, aspect }) => `${term} ${aspect}`,
      names: ['effect', 'value', 'standing', 'from', 'until'],
    }),
    ...listOf(before.figures, after.figures, {
      list: 'figures',
      keyOf: ({ series, date, counts }) => `${series} ${date} ${counts}`,
      names: ['amount', 'low', 'high', 'conditional', 'standing'],
    }),
  ];
}

interface Listed<T> {
  list: string;
  /** What an item is about; it stays the same where its numbers are put right. */
  keyOf: (item: T) => string;
  names: readonly (keyof T & string)[];
}

function listOf<T extends object>(
  before: readonly T[],
  after: readonly T[],
  { list, keyOf, names }: Listed<T>,
): Rewrite[] {
  const old = withKeys(before, keyOf);
  const present = withKeys(after, keyOf);
  const isNow = [...present].flatMap(([key, { item, index }]): Rewrite[] => {
    const was = old.get(key)?.item;
    const place = `${list}[${index}]`;
    return was
      ? fieldsOf(was, item, { names, place, isWording: false })
      : [{ field: place, was: 'not there', is: shown(key), isWording: false }];
  });
  const gone = [...old.keys()].filter((key) => !present.has(key));
  return [
    ...isNow,
    ...gone.map((key) => ({ field: list, was: shown(key), is: 'not there', isWording: false })),
  ];
}

/** Two items about one thing are told apart by their order. */
function withKeys<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): Map<string, { item: T; index: number }> {
  const keyed = new Map<string, { item: T; index: number }>();
  for (const [index, item] of items.entries()) {
    const same = [...keyed.keys()].filter(
      (key) => key === keyOf(item) || key.startsWith(`${keyOf(item)} #`),
    ).length;
    keyed.set(same === 0 ? keyOf(item) : `${keyOf(item)} #${same + 1}`, { item, index });
  }
  return keyed;
}

function fieldsOf<T extends object>(
  before: T,
  after: T,
  { names, place, isWording }: { names: readonly (keyof T & string)[]; place: string; isWording: boolean },
): Rewrite[] {
  return names
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({
      field: place === '' ? name : `${place}.${name}`,
      was: shown(before[name]),
      is: shown(after[name]),
      isWording,
    }));
}

function shown(value: unknown): string {
  return value === undefined || value === null ? 'nothing' : `"${shorten(String(value), 120)}"`;
}
