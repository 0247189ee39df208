import type { Figure } from '../entry/schema.ts';
import { STANDING_LABELS, type Counts } from '../shared/vocabulary.ts';
import type { Party } from '../party/schema.ts';
import type { Series, SeriesKind, Unit } from './schema.ts';

/** A number of a series for readers: `$250 billion`, `$493.8 million`, `27%`. */
export function formatAmount(amount: number, unit: Unit): string {
  if (unit === 'percent') return `${amount}%`;
  return amount < 1 ? `$${Number((amount * 1000).toPrecision(6))}\u00a0million` : `$${amount}\u00a0billion`;
}

/** A figure in short: `$50 billion`, `$10 billion to $13 billion`, `Not disclosed`. */
export function formatFigure({ amount, low, high }: Figure, unit: Unit): string {
  if (amount === undefined) return 'Not disclosed';
  if (low === undefined && high === undefined) return formatAmount(amount, unit);
  return `${formatAmount(low ?? amount, unit)} to ${formatAmount(high ?? amount, unit)}`;
}

/** What has to be known to read a figure: `total so far`, `$35 billion on conditions`, `reported`. */
export function remarksOn(figure: Figure, unit: Unit): string[] {
  const { amount, counts, conditional, standing } = figure;
  const onConditions =
    conditional === amount ? 'all on conditions' : `${formatAmount(conditional, unit)} on conditions`;
  return [
    ...(counts === 'single' ? [] : [COUNTS_LABELS[counts].toLowerCase()]),
    ...(conditional > 0 ? [onConditions] : []),
    ...(standing === 'reported' || standing === 'inferred' ? [STANDING_LABELS[standing].toLowerCase()] : []),
  ];
}

/** Who does what for whom: `Acme invests in Bolt`. The direction is never left to an arrow alone. */
export function seriesTitle({ kind, by, to, what }: Series, parties: ReadonlyMap<string, Party>): string {
  const name = (id: string) => parties.get(id)?.name ?? id;
  return `${name(by)} ${VERBS[kind]} ${name(to)}${what ? `: ${what}` : ''}`;
}

/** What a figure of money counts, for readers. */
export const COUNTS_LABELS: Record<Counts, string> = {
  single: 'By itself',
  total: 'Total so far',
  paid: 'Paid so far',
  open: 'Still to come',
  limit: 'At most',
};

const VERBS: Record<SeriesKind, string> = {
  investment: 'invests in',
  purchase: 'buys from',
  payment: 'pays',
  stake: 'has an interest in',
};
