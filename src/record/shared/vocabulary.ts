/** What sort of event an entry records. */
export const KINDS = [
  'investment',
  'agreement',
  'amendment',
  'deal',
  'launch',
  'governance',
  'legal',
  'regulatory',
  'infrastructure',
  'report',
] as const;
export type Kind = (typeof KINDS)[number];

/** How sure it is that the event happened as told. */
export const STATUSES = ['official', 'reported', 'disputed'] as const;
export type Status = (typeof STATUSES)[number];

/** What a change does to the value of a term; see `terms/ledger.ts`. */
export const EFFECTS = ['set', 'clarify', 'end'] as const;
export type Effect = (typeof EFFECTS)[number];

/** On what a term's value rests. */
export const STANDINGS = ['stated', 'reported', 'inferred', 'not-disclosed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a cell of the ledger may show: a standing, or that nothing is in force. */
export type DisplayStanding = Standing | 'none';

/** What a figure of money counts: one commitment, all of them so far, what was paid, what is still to come, or the most there can be. */
export const COUNTS = ['single', 'total', 'paid', 'open', 'limit'] as const;
export type Counts = (typeof COUNTS)[number];

/** Words for readers. */
export const STATUS_LABELS: Record<Status, string> = {
  official: 'Official',
  reported: 'Reported',
  disputed: 'Disputed',
};
export const STANDING_LABELS: Record<DisplayStanding, string> = {
  stated: 'Stated',
  reported: 'Reported',
  inferred: 'Inferred',
  'not-disclosed': 'Not disclosed',
  none: 'Not in force',
};
export const STATUS_MEANINGS: Record<Status, string> = {
  official: 'A party to the event, a court, a regulator or a filing says so itself.',
  reported: 'Known through press reports; no party has confirmed it.',
  disputed: 'Reported, and contradicted or left unconfirmed by those concerned.',
};
export const STANDING_MEANINGS: Record<DisplayStanding, string> = {
  stated: 'A party says so in its own announcement or filing.',
  reported: 'Press reports say so; no party has confirmed it.',
  inferred: 'Concluded by others from what was published; no party has said it.',
  'not-disclosed': 'No public text says.',
  none: 'No such term is in force.',
};
