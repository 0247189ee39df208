import type { Day } from '../shared/when.ts';
import type { Entry } from './entry.ts';

/** What one cites an entry as of. */
export interface EntryVersion {
  day: Day;
  /** The commit that last changed it, which keeps it as it was; null if built without the history of the repository. */
  commit: string | null;
}

/** The version by the history of the repository, else by what the entry says of itself. */
export function citedVersion(entry: Entry, last: { day: Day; commit: string } | undefined): EntryVersion {
  return last ?? { day: versionOf(entry), commit: null };
}

/** The day of the last change of substance: that of the last correction, else the day the entry came into the record. */
export function versionOf({ added, corrections }: Pick<Entry, 'added' | 'corrections'>): Day {
  return corrections.reduce((last, { date }) => (date > last ? date : last), added);
}
