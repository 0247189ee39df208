import { warningAt, wholeFile, type Issue } from '#record/shared/issue.ts';
import { firstDayOf, lastDayOf, type Day } from '#record/shared/when.ts';
import type { Entry } from '#record/entry/entry.ts';
import type { ContentFolder } from './folder.ts';

/** Entries that tell an event another entry tells: at one time, of one title or of the same parties and sources. */
export function sameEventIssues({ entries }: ContentFolder): Issue[] {
  const read = entries.flatMap(({ entry, file }) => (entry ? [{ entry, file, ...spanOf(entry) }] : []));
  const byTime = read.toSorted((a, b) => (a.first < b.first ? -1 : 1));
  // Those that one which begins now or later can overlap; the others need not be gone through again.
  let open: Spanned[] = [];
  return byTime.flatMap((told) => {
    open = open.filter(({ last }) => last >= told.first);
    const other = open.find(({ entry }) => isSame(entry, told.entry));
    open.push(told);
    return other ? [issueOf(told, other)] : [];
  });
}

/** An entry, and the span that its date stands for. */
interface Spanned {
  entry: Entry;
  file: string;
  first: Day;
  last: Day;
}

function spanOf({ date }: Entry): Pick<Spanned, 'first' | 'last'> {
  return { first: firstDayOf(date), last: lastDayOf(date) };
}

function issueOf({ entry, file }: Spanned, other: Spanned): Issue {
  return warningAt(wholeFile(file), {
    rule: 'same-event',
    message: `An event of the same time, with ${likenessOf(other.entry, entry)}, is told in ${other.file}.`,
    fix: 'Keep one of the two; where they are two events, cite what tells them apart.',
  });
}

function isSame(one: Entry, other: Entry): boolean {
  return hasSameTitle(one, other) || hasSameGround(one, other);
}

function likenessOf(one: Entry, other: Entry): string {
  return hasSameTitle(one, other) ? 'the same title' : 'the same parties and sources';
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
