import type { Figure } from '../entry/schema.ts';
import { STANDING_LABELS, type Counts, type Standing } from '../shared/vocabulary.ts';
import type { Party } from '../party/schema.ts';
import type { Series, SeriesKind } from './schema.ts';
import { UNIT_FACTS, type Unit } from './units.ts';

/** A number of a series for readers: `$250 billion`, `€493.8 million`, `27%`, `4.5 GW`, `1,200 units`. */
export function formatAmount(amount: number, unit: Unit): string {
  const { smaller, larger, sign, word } = UNIT_FACTS[unit];
  if (smaller && amount < 1) return formatAmount(inThousandths(amount), smaller);
  if (larger && amount >= 1000) return formatAmount(amount / 1000, larger);
  return `${sign}${NUMBER.format(amount)}${word}`;
}

/** How a chart writes numbers of a unit, all of them alike: in what, unless that goes without saying, and each. */
export function chartNumbers(
  unit: Unit,
  amounts: readonly number[],
): { mark: string | null; say: (amount: number) => string } {
  const { mark, smaller } = UNIT_FACTS[unit];
  if (!smaller || !amounts.every((amount) => amount < 1))
    return { mark, say: (amount) => NUMBER.format(amount) };
  return { mark: UNIT_FACTS[smaller].mark, say: (amount) => NUMBER.format(inThousandths(amount)) };
}

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** Rounded, since 0.4938 times 1000 is not quite 493.8. */
function inThousandths(amount: number): number {
  return Number((amount * 1000).toPrecision(6));
}

/** A figure in short: `$50 billion`, `$10 billion to $13 billion`, `Not disclosed`. */
export function formatFigure({ amount, low, high }: Figure, unit: Unit): string {
  if (amount === undefined) return 'Not disclosed';
  if (low === undefined && high === undefined) return formatAmount(amount, unit);
  return `${formatAmount(low ?? amount, unit)} to ${formatAmount(high ?? amount, unit)}`;
}

/** Caveats a reader needs beside a figure: `total so far`, `$35 billion on conditions`, `reported`. */
export function remarksOn(figure: Figure, unit: Unit): string[] {
  const { amount, counts, conditional, standing } = figure;
  const onConditions =
    conditional === amount ? 'all on conditions' : `${formatAmount(conditional, unit)} on conditions`;
  return [
    ...(IS_REMARKED[counts] ? [COUNTS_LABELS[counts].toLowerCase()] : []),
    ...(conditional > 0 ? [onConditions] : []),
    ...(IS_DOUBTFUL[standing] ? [STANDING_LABELS[standing].toLowerCase()] : []),
  ];
}

/** Who does what for whom, and what it is: `Acme invests in Bolt`, `Acme buys from Bolt: cloud services`. */
export function seriesTitle(series: Series, parties: ReadonlyMap<string, Party>): string {
  return `${seriesDirection(series, parties)}${series.what ? `: ${series.what}` : ''}`;
}

/** Who does what for whom: `Acme buys from Bolt`. The direction is never left to an arrow alone. */
export function seriesDirection({ kind, by, to }: Series, parties: ReadonlyMap<string, Party>): string {
  return `${partyName(by, parties)} ${VERBS[kind]} ${partyName(to, parties)}`;
}

/** What the money of a series is for, in the fewest words: `cloud services`, `invested`. */
export function seriesSubject({ kind, what }: Series): string {
  return what ?? SUBJECTS[kind];
}

const SUBJECTS: Record<SeriesKind, string> = {
  investment: 'invested',
  purchase: 'to be bought',
  payment: 'payments',
  stake: 'held',
};

/** A party as readers know it. */
export function partyName(id: string, parties: ReadonlyMap<string, Party>): string {
  return parties.get(id)?.name ?? id;
}

/** What a figure of money counts, for readers. */
export const COUNTS_LABELS: Record<Counts, string> = {
  single: 'By itself',
  total: 'Total so far',
  paid: 'Paid so far',
  open: 'Still to come',
  limit: 'At most',
};

/** One commitment by itself goes without saying. */
const IS_REMARKED: Record<Counts, boolean> = {
  single: false,
  total: true,
  paid: true,
  open: true,
  limit: true,
};

/** What is not disclosed says so in place of the amount. */
const IS_DOUBTFUL: Record<Standing, boolean> = {
  stated: false,
  reported: true,
  inferred: true,
  'not-disclosed': false,
};

const VERBS: Record<SeriesKind, string> = {
  investment: 'invests in',
  purchase: 'buys from',
  payment: 'pays',
  stake: 'has an interest in',
};
