import type { Form } from '../entry/vocabulary.ts';
import { formatWhen } from '../shared/when.ts';
import type { Clarification, Stretch } from './stretch.ts';

/** A value told in sentences. */
export interface Clause {
  /** How the sentence is meant, where it is not simply stated: `Reported`, `No longer in force since 27 April 2026`. */
  lead: string | null;
  /** The value in full sentences. */
  text: string;
}

/** A value, or the words added to one, as a sentence of the contract. */
export function clauseOf(part: Stretch | Clarification): Clause {
  return { lead: leadOf(part), text: toSentence(part.detail ?? part.value) };
}

const LEADS: Record<Form, string | null> = {
  stated: null,
  reported: 'Reported',
  inferred: 'Inferred',
  'not-disclosed': 'Not disclosed',
  none: 'Not in force',
};

function leadOf(part: Stretch | Clarification): string | null {
  const isOver = 'origin' in part && (part.origin === 'end' || part.origin === 'lapse');
  return isOver && part.from ? `No longer in force since ${formatWhen(part.from)}` : LEADS[part.standing];
}

function toSentence(text: string): string {
  return /[.!?…”’"]$/.test(text) ? text : `${text}.`;
}
