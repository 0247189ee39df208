import type { Cast } from './cast.ts';
import type { Mood } from './mood.ts';

/** Whether authorities of two places act, each by itself: EU and UK, say. */
export function isElsewhere(a: Pick<Cast, 'places'>, b: Pick<Cast, 'places'>): boolean {
  return isApart(a.places, b.places);
}

/** Who takes part, and whether anything is said to happen at all. */
type Agreeing = Cast & { marks: Sized };

/**
 * What becomes of the similarity of two articles by who takes part: words may be the same while the event is another,
 * and the other way round. The factors were found on a labelled set, see `npm run eval`.
 */
export function agreementOf(a: Agreeing, b: Agreeing): number {
  return (
    agreementOnParties(a, b) *
    (isSame(a.others, b.others) && isSame(a.parties, b.parties) ? MOST_AGREEMENT : 1) *
    (isOneEmpty(a.places, b.places) ? 0.5 : 1) *
    (isOneEmpty(a.marks, b.marks) ? 0.8 : 1) *
    (isOfOthers(a, b) ? 0.3 : 1) *
    (a.deal !== null && b.deal !== null && a.deal !== b.deal ? 0.4 : 1) *
    agreementOfMoods(a.mood, b.mood)
  );
}

/** The most that `agreementOf` gives: the same two with each other within days are most likely the same deal. */
export const MOST_AGREEMENT = 2;

function agreementOnParties({ parties: one }: Cast, { parties: other }: Cast): number {
  if (isApart(one, other)) return 0.4;
  if (isOneEmpty(one, other)) return 0.6;
  return one.size === other.size ? 1 : 0.85;
}

/** The same happens to a person in both, and to another one. */
function isOfOthers(a: Cast, b: Cast): boolean {
  return (
    isApart(a.people, b.people) && !isApart(a.personal, b.personal) && a.personal.size * b.personal.size > 0
  );
}

/** What did not happen is another event than what did, and so is what has not happened yet. */
function agreementOfMoods(one: Mood, other: Mood): number {
  if (one === other) return 1;
  if (one === 'denied' || other === 'denied') return 0.3;
  return one === 'unchanged' || other === 'unchanged' ? 0.4 : 0.7;
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
