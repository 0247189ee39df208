import { formatWhen } from '../shared/when.ts';
import type { Clarification, Stretch } from './value-period.ts';

/** A value, or the words added to one, in sentences; one that ended says since when: `No longer in force since 2025: …`. */
export function clauseOf(part: Stretch | Clarification): string {
  const text = toSentence(part.detail ?? part.value);
  return isOver(part) && part.from ? `No longer in force since ${formatWhen(part.from)}: ${text}` : text;
}

function isOver(part: Stretch | Clarification): boolean {
  return 'origin' in part && (part.origin === 'end' || part.origin === 'lapse');
}

function toSentence(text: string): string {
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}
