import type { Figure } from '../entry/schema.ts';
import { FORM_LABELS, type Counts } from '../shared/vocabulary.ts';
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
    ...(standing === 'reported' || standing === 'inferred' ? [FORM_LABELS[standing].toLowerCase()] : []),
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

const VERBS: Record<SeriesKind, string> = {
  investment: 'invests in',
  purchase: 'buys from',
  payment: 'pays',
  stake: 'has an interest in',
};
