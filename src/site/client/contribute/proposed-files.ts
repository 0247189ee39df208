import type { ProposedFile } from '#check/proposal/proposal.ts';
import { sourceFile, type SourceFacts } from '#check/new-files/source-file.ts';
import { writeEntry } from '#check/new-files/write-entry.ts';
import { nameOf, type ContentFile } from '#record/shared/content-file.ts';
import { firstDayOf, parseWhen, yearOf, type Day } from '#record/shared/when.ts';
import { storyWords } from '#record/words/title-words.ts';
import type { CitedSource, Draft } from './draft.ts';
import { readEntry, type WrittenEntry } from './read-entry.ts';

/** What the files depend on besides the form. */
export interface Surroundings {
  /** The content as it is. */
  files: readonly ContentFile[];
  /** The reader's own day, on which it is written. */
  today: Day;
  /** The day up to which the record is complete: what lies after it stays a draft until an editor moves that day. */
  completeTo: Day;
}

/** The files that a form proposes: the entry, and the sources that are new. */
export function proposedFiles(draft: Draft, surroundings: Surroundings): ProposedFile[] {
  const sources = draft.sources.flatMap(sourceOf);
  return draft.purpose === 'source' ? sources : [entryOf(draft, surroundings), ...sources];
}

/** The path of the entry inside the content folder. */
export function entryPath(draft: Draft, { files }: Pick<Surroundings, 'files'>): string {
  const present = draft.slug === null ? null : pathOf(draft.slug, files);
  return present ?? freePath(draft, new Set(files.map(({ path }) => nameOf(path))));
}

/** The file of an entry of the record; null if there is none. */
export function entryFile(slug: string, files: readonly ContentFile[]): ContentFile | null {
  return files.find(({ path }) => path.startsWith('entries/') && nameOf(path) === slug) ?? null;
}

function pathOf(slug: string, files: readonly ContentFile[]): string | null {
  return entryFile(slug, files)?.path ?? null;
}

function freePath({ fields }: Draft, taken: ReadonlySet<string>): string {
  const date = parseWhen(String(fields['date'])) ?? UNDATED;
  const named = storyWords(String(fields['title'] ?? '')).join('-') || 'event';
  for (let number = 1; ; number += 1) {
    const slug = `${date}-${named}${number === 1 ? '' : `-${number}`}`;
    if (!taken.has(slug)) return `entries/${yearOf(date)}/${slug}.mdx`;
  }
}

/** Stands in the name until the form has a date. */
const UNDATED = parseWhen('2000')!;

function entryOf(draft: Draft, surroundings: Surroundings): ProposedFile {
  const { fields, prose } = draft;
  const path = entryPath(draft, surroundings);
  const earlier =
    draft.slug === null ? null : readEntry(entryFile(draft.slug, surroundings.files)?.text ?? '');
  const own = earlier ? correctedFields(draft, earlier, surroundings) : newFields(draft, surroundings);
  return { path, text: writeEntry({ fields: { ...fields, ...own }, prose }, earlier?.matter ?? null) };
}

function newFields({ fields }: Draft, { today, completeTo }: Surroundings): object {
  const date = parseWhen(String(fields['date']));
  const isLate = date !== null && firstDayOf(date) > completeTo;
  return { added: today, ...(isLate ? { draft: true } : {}) };
}

function correctedFields({ correction }: Draft, { fields }: WrittenEntry, { today }: Surroundings): object {
  const known = Array.isArray(fields['corrections']) ? fields['corrections'] : [];
  return { corrections: [...known, { date: today, ...correction }] };
}

function sourceOf({ id, fields }: CitedSource): ProposedFile[] {
  if (fields === null) return [];
  // A field that is blank is there as undefined.
  const { url = '', publisher = '', title = null } = fields;
  const { path, text } = sourceFile(id, { ...fields, url, publisher, title } as unknown as SourceFacts);
  return [{ path, text }];
}
