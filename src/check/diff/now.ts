import type { Entry } from '#record/entry/entry.ts';
import type { Place } from '#record/shared/issue.ts';

/** What is known of the content as it is now. */
export interface Now {
  /** The folder, as messages write it. */
  label: string;
  /** Its paths, those of files with errors too: what is there and cannot be read has not disappeared. */
  paths: ReadonlySet<string>;
  /** Where a field of a file is. */
  placeOf: (file: string, field: string) => Place;
}

/** The path inside a content folder, whatever that is called. */
export function pathInFolder(file: string): string {
  return /(?:entries|sources)\/.*$/.exec(file)?.[0] ?? file;
}

/** Whether an entry has the name of another, or says that it had. */
export function isSuccessor(after: Pick<Entry, 'slug' | 'formerly'>, { slug }: Pick<Entry, 'slug'>): boolean {
  return after.slug === slug || after.formerly.includes(slug);
}
