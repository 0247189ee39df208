import { formatWhen } from '../shared/format-when.ts';
import { daysBetween } from '../shared/when.ts';
import { unreachable } from '../shared/unreachable.ts';
import type { LinkCheck, WordsCheck } from './links-schema.ts';

/** Whether the words were missed twice, a week apart: once may be a fault of the server, or of a page half loaded. */
export function hasLostWords({ state, since, checked }: WordsCheck): boolean {
  return state === 'not-found' && daysBetween(since, checked) >= DAYS_UNTIL_LOST;
}

const DAYS_UNTIL_LOST = 7;

/** What readers are told about the words quoted from a source: a sentence without its full stop. */
export function quotationWords(check: WordsCheck): string {
  const how = check.byHand ? ' in a copy that an editor saved' : '';
  switch (check.state) {
    case 'says':
      return `Quotation checked on ${formatWhen(check.checked)}${how}`;
    case 'not-found':
      return hasLostWords(check)
        ? `Not found${how} since ${formatWhen(check.since)}: the text may have changed`
        : `Not found${how} on ${formatWhen(check.checked)}; to be looked for again`;
    case 'unreadable':
      return 'Not checked: the page lets no program read it';
    default:
      return unreachable(check.state);
  }
}

/** When the text was first seen to be another; null if it has not been. A sentence without its full stop. */
export function changedText({ text }: Pick<LinkCheck, 'text'>): string | null {
  return text?.changed ? `The text of the page has changed by ${formatWhen(text.changed)}` : null;
}
