import { formatWhen } from '../shared/format-when.ts';
import { FROM_PARTY, STANDING_LABELS, type DisplayStanding } from '../shared/vocabulary.ts';
import type { When } from '../shared/when.ts';
import { FOLLOWS_VALUE, type Clarification, type ValuePeriod } from './value-period.ts';

/** What readers are told of a value, or of words added to one, wherever it is shown. */
export interface ValueWords {
  standing: DisplayStanding;
  /** The standing in a word: `Reported`. */
  label: string;
  /** The value; null if its standing says all there is (`Not disclosed`). */
  text: string | null;
  /** Whether a party added the words itself, so that they are introduced as clarified. */
  isClarified: boolean;
  detail: string | null;
  /** Since when; null if the record does not go back that far. */
  from: When | null;
  /** Last day by its own terms; null if it has none. */
  through: When | null;
}

/** A value or a clarification in its words. */
export function wordsFor(part: ValuePeriod | Clarification): ValueWords {
  const { standing, value, detail, from } = part;
  const label = STANDING_LABELS[standing];
  return {
    standing,
    label,
    text: value === label ? null : value,
    isClarified: isClarification(part) && FROM_PARTY[standing],
    detail,
    from,
    through: isClarification(part) ? null : part.until,
  };
}

/** When a value holds: `from 1 May 2020 through 2030`, `through 2030`; empty if neither is known. */
export function spanText({ from, through }: { from?: When | null; through: When | null }): string {
  const parts = [from && `from ${formatWhen(from)}`, through && `through ${formatWhen(through)}`];
  return parts.filter(Boolean).join(' ');
}

/** A value in sentences; one that ended says since when: `No longer in force since 2025: …`. */
export function clauseOf(part: ValuePeriod | Clarification): string {
  const text = toSentence(part.detail ?? part.value);
  const isOver = !isClarification(part) && FOLLOWS_VALUE[part.origin];
  return isOver && part.from ? `No longer in force since ${formatWhen(part.from)}: ${text}` : text;
}

export function isClarification(part: ValuePeriod | Clarification): part is Clarification {
  return !('origin' in part);
}

function toSentence(text: string): string {
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}
