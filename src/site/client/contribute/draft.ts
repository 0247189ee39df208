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
  /** Words of a new entry's address, after the date; empty to take those of its headline. */
  words: string;
  fields: Fields;
  prose: string;
  sources: CitedSource[];
  /** What a correction puts right; empty for anything else. */
  correction: Fields;
}

/** A form nobody has written into. */
export function blankDraft(purpose: Purpose): Draft {
  return { purpose, slug: null, words: '', fields: {}, prose: '', sources: [], correction: {} };
}
