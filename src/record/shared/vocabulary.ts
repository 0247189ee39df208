/*
 * The words an editor chooses from, and what follows from each. Whatever depends on a member asks a table here or
 * switches over all members, so that the compiler names every place a new member has to be decided.
 */

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
export const DISPLAY_STANDINGS = [...STANDINGS, 'none'] as const;
export type DisplayStanding = (typeof DISPLAY_STANDINGS)[number];

/** What a figure of money counts: one commitment, all of them so far, what was paid, what is still to come, or the most there can be. */
export const COUNTS = ['single', 'total', 'paid', 'open', 'limit'] as const;
export type Counts = (typeof COUNTS)[number];

/** What a correction put right. */
export const CORRECTION_KINDS = ['substance', 'editorial'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** What was done to an entry. */
export const CORRECTION_LABELS: Record<CorrectionKind, string> = {
  substance: 'corrected',
  editorial: 'reworded',
};

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
export const EFFECT_MEANINGS: Record<Effect, string> = {
  set: 'starts a value.',
  clarify: 'adds words to the one in force.',
  end: 'ends it.',
};
export const COUNTS_MEANINGS: Record<Counts, string> = {
  single: 'one commitment.',
  total: 'all so far.',
  paid: 'paid so far.',
  open: 'to come.',
  limit: 'at most.',
};

/** Whether a change begins a period of its own; otherwise it adds to the one in force. */
export const BEGINS_PERIOD: Record<Effect, boolean> = { set: true, clarify: false, end: true };

/** Whether a change puts a value in force. */
export const SETS_VALUE: Record<Effect, boolean> = { set: true, clarify: false, end: false };

/** Whether anything is in force, be it undisclosed. */
export const IN_FORCE: Record<DisplayStanding, boolean> = {
  stated: true,
  reported: true,
  inferred: true,
  'not-disclosed': true,
  none: false,
};

/** Whether a party says it itself. */
export const FROM_PARTY: Record<DisplayStanding, boolean> = {
  stated: true,
  reported: false,
  inferred: false,
  'not-disclosed': false,
  none: false,
};

/** Whether there is something to know, and so a source to name. */
export const DISCLOSED: Record<Standing, boolean> = {
  stated: true,
  reported: true,
  inferred: true,
  'not-disclosed': false,
};
