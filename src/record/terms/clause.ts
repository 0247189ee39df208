import { formatWhen } from '../shared/when.ts';
import { FOLLOWS_VALUE, type Clarification, type ValuePeriod } from './value-period.ts';

/** A value, or the words added to one, in sentences; one that ended says since when: `No longer in force since 2025: …`. */
export function clauseOf(part: ValuePeriod | Clarification): string {
  const text = toSentence(part.detail ?? part.value);
  return isOver(part) && part.from ? `No longer in force since ${formatWhen(part.from)}: ${text}` : text;
}

function isOver(part: ValuePeriod | Clarification): boolean {
  return 'origin' in part && FOLLOWS_VALUE[part.origin];
}

function toSentence(text: string): string {
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}
