import { makeEntry, type Entry } from '#record/entry/entry.ts';
import { changeSchema, entrySchema, type FrontMatter } from '#record/entry/schema.ts';
import { parseWhen, type When } from '#record/shared/when.ts';
import type { ContentFile } from '#record/shared/content-file.ts';
import { fieldsAt } from '../yaml/fields.ts';
import type { PlacedChange } from './located-change.ts';
import { readProseFile, type ProseFile } from './prose-file.ts';

/** The file of one entry, as far as it could be read. */
export interface EntryFile extends ProseFile<FrontMatter> {
  date: When | null;
  /** The changes that can be read, whatever is wrong with the rest of the entry. */
  changes: PlacedChange[];
  /** What is written in place of changes that cannot be read. */
  unreadableChanges: unknown[];
  /** Null where its own text has errors; those against other files do not count here. */
  entry: Entry | null;
}

/** Reads the file of an entry: front matter, prose, and what can be saved where one of them has errors. */
export function readEntryFile(content: ContentFile, file: string): EntryFile {
  const read = readProseFile(content, entrySchema, file);
  const { slug, fitted, prose } = read;
  return {
    ...read,
    ...readMatter(read),
    entry: fitted && prose && makeEntry({ slug, file }, fitted, prose),
  };
}

function readMatter({
  sheet,
  fitted,
  slug,
}: ProseFile<FrontMatter>): Pick<EntryFile, 'date' | 'changes' | 'unreadableChanges'> {
  if (!sheet) return { date: null, changes: [], unreadableChanges: [] };
  const [written] = fieldsAt(sheet.value, 'date');
  const date = fitted?.date ?? parseWhen(String(written?.value));
  const read = fieldsAt(sheet.value, 'changes[]').map(({ name, value }, index) => {
    const change = fitted?.changes[index] ?? changeSchema.safeParse(value).data ?? null;
    return { value, change: change && { ...change, entry: slug, sheet, field: name, announced: date } };
  });
  return {
    date,
    changes: read.flatMap(({ change }) => change ?? []),
    unreadableChanges: read.filter(({ change }) => !change).map(({ value }) => value),
  };
}
