import type { Day } from '../shared/when.ts';
import type { Entry } from './entry.ts';

/** The day of the version one cites: that of the last correction, else the day the entry came into the record. */
export function versionOf({ added, corrections }: Pick<Entry, 'added' | 'corrections'>): Day {
  return corrections.reduce((last, { date }) => (date > last ? date : last), added);
}
