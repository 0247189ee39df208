import { warningAt, wholeFile, type Issue } from '#record/shared/issue.ts';
import { firstDayOf, lastDayOf, type When } from '#record/shared/when.ts';
import type { Entry } from '#record/entry/entry.ts';
import type { ContentFolder } from './folder.ts';

/** Entries that tell an event another entry tells: at one time, of one title or of the same parties and sources. */
export function sameEventIssues({ entries }: ContentFolder): Issue[] {
  const read = entries.flatMap(({ entry, file }) => (entry ? [{ entry, file }] : []));
  const byTime = read.toSorted((a, b) => (firstDayOf(a.entry.date) < firstDayOf(b.entry.date) ? -1 : 1));
  return byTime.flatMap(({ entry, file }, place) => {
    const other = byTime.slice(0, place).find((earlier) => isSame(earlier.entry, entry));
    if (!other) return [];
    return [
      warningAt(wholeFile(file), {
        rule: 'same-event',
        message: `An event of the same time, with ${likenessOf(other.entry, entry)}, is told in ${other.file}.`,
        fix: 'Keep one of the two; where they are two events, cite what tells them apart.',
      }),
    ];
  });
}

function isSame(one: Entry, other: Entry): boolean {
  return overlap(one.date, other.date) && (hasSameTitle(one, other) || hasSameGround(one, other));
}

function likenessOf(one: Entry, other: Entry): string {
  return hasSameTitle(one, other) ? 'the same title' : 'the same parties and sources';
}

function overlap(one: When, other: When): boolean {
  return firstDayOf(one) <= lastDayOf(other) && firstDayOf(other) <= lastDayOf(one);
}

function hasSameTitle(one: Entry, other: Entry): boolean {
  return folded(one.title) === folded(other.title);
}

function folded(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function hasSameGround(one: Entry, other: Entry): boolean {
  return isSameSet(one.parties, other.parties) && isSameSet(one.sources, other.sources);
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return new Set(one).symmetricDifference(new Set(other)).size === 0;
}
