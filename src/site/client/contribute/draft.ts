/** What a form writes. */
export type Purpose = 'entry' | 'source' | 'correction';

/** The fields of a form, by their names in the content files; those left blank are missing. */
export type Fields = Record<string, unknown>;

/** A source that the entry cites. */
export interface CitedSource {
  id: string;
  /** What the form says of it; null if the record has it already. */
  fields: Fields | null;
}

/** Everything that somebody has written into a form. */
export interface Draft {
  purpose: Purpose;
  /** Name of the entry that is corrected; null for a new one. */
  slug: string | null;
  fields: Fields;
  prose: string;
  sources: CitedSource[];
  /** What a correction puts right; empty for anything else. */
  correction: Fields;
}

/** A form nobody has written into. */
export function blankDraft(purpose: Purpose): Draft {
  return { purpose, slug: null, fields: {}, prose: '', sources: [], correction: {} };
}

/** What a draft holds besides what it says of a correction, to be compared. */
export function contentsOf({ fields, prose, sources }: Draft): string {
  return JSON.stringify([fields, prose, sources]);
}

/** Whether nothing has been written that could be proposed. */
export function isBlank({ slug, fields, prose, sources }: Draft): boolean {
  const isEmpty = Object.values(fields).every((value) => value === undefined);
  return slug === null && isEmpty && prose.trim() === '' && sources.length === 0;
}
