import { makeEntry, type Entry } from '#record/entry/entry.ts';
import { changeSchema, entrySchema, type FrontMatter } from '#record/entry/schema.ts';
import { parseWhen, type When } from '#record/shared/when.ts';
import type { ContentFile } from '#record/shared/content-file.ts';
import { fieldsAt } from '../yaml/fields.ts';
import type { LocatedChange } from './located-change.ts';
import { readProseFile, type ProseFile } from './prose-file.ts';

/** An entry file, as far as it could be read. */
export interface EntryFile extends ProseFile<FrontMatter> {
  date: When | null;
  /** The changes that could be parsed, whatever is wrong with the rest of the entry. */
  changes: LocatedChange[];
  /** The raw values of changes that could not be parsed. */
  unreadableChanges: unknown[];
  /** Null if its own text has errors; conflicts with other files do not count here. */
  entry: Entry | null;
}

/** Reads an entry file: front matter, prose, and whatever can be salvaged if one of them has errors. */
export function readEntryFile(content: ContentFile, file: string): EntryFile {
  const read = readProseFile(content, entrySchema, file);
  const { slug, parsed, prose } = read;
  return {
    ...read,
    ...readMatter(read),
    entry: parsed && prose && makeEntry({ slug, file }, parsed, prose),
  };
}

function readMatter({
  yaml,
  parsed,
  slug,
}: ProseFile<FrontMatter>): Pick<EntryFile, 'date' | 'changes' | 'unreadableChanges'> {
  if (!yaml) return { date: null, changes: [], unreadableChanges: [] };
  const [written] = fieldsAt(yaml.value, 'date');
  const date = parsed?.date ?? parseWhen(String(written?.value));
  const read = fieldsAt(yaml.value, 'changes[]').map(({ name, value }, index) => {
    const change = parsed?.changes[index] ?? changeSchema.safeParse(value).data ?? null;
    return { value, change: change && { ...change, entry: slug, yaml, field: name, announced: date } };
  });
  return {
    date,
    changes: read.flatMap(({ change }) => change ?? []),
    unreadableChanges: read.filter(({ change }) => !change).map(({ value }) => value),
  };
}
