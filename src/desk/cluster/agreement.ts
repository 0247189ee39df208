import type { EventWords } from './event-words.ts';

/** Who takes part in what an article tells of, by its title. */
export type Cast = Pick<EventWords, 'marks' | 'parties' | 'others' | 'places'>;

/** Whether authorities of two places act, each by itself: EU and UK, say. */
export function isElsewhere(a: Cast, b: Cast): boolean {
  return isApart(a.places, b.places);
}

/**
 * What becomes of the similarity of two articles by who takes part: words may be the same while the event is another,
 * and the other way round. The factors were found on a labelled set, see `npm run eval`.
 */
export function agreementOf(a: Cast, b: Cast): number {
  return (
    agreementOnParties(a, b) *
    agreementOnOthers(a, b) *
    (isOneEmpty(a.places, b.places) ? 0.5 : 1) *
    (isOneEmpty(a.marks, b.marks) ? 0.8 : 1)
  );
}

function agreementOnParties({ parties: one }: Cast, { parties: other }: Cast): number {
  if (isApart(one, other)) return 0.4;
  if (isOneEmpty(one, other)) return 0.7;
  return one.size === other.size ? 1 : 0.85;
}

/** The most that `agreementOf` gives. */
export const MOST_AGREEMENT = 2;

/** The same two with each other within days are most likely the same deal. */
function agreementOnOthers(a: Cast, b: Cast): number {
  if (isApart(a.others, b.others) || isOneEmpty(a.others, b.others)) return 0.8;
  return isSame(a.others, b.others) && isSame(a.parties, b.parties) ? MOST_AGREEMENT : 1;
}

interface Sized {
  size: number;
}

function isOneEmpty(one: Sized, other: Sized): boolean {
  return (one.size === 0) !== (other.size === 0);
}

function isApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  // Run for each pair, so nothing is made on the way.
  for (const it of one) if (other.has(it)) return false;
  return true;
}

/** And nobody is not the same as nobody. */
function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || one.size !== other.size) return false;
  for (const it of one) if (!other.has(it)) return false;
  return true;
}
