import { makeEntry, type Entry } from '../entry/entry.ts';
import { parseProse, type Prose } from '../prose/prose.ts';
import { changeSchema, entrySchema, type FrontMatter } from '../entry/schema.ts';
import { parseWhen, type When } from '../shared/when.ts';
import { checkYaml } from './checked-file.ts';
import { nameOf, type ContentFile } from './content-file.ts';
import { fieldsAt } from './fields.ts';
import { splitFrontMatter } from './front-matter.ts';
import { errorAt, type Issue, type Place } from './issue.ts';
import type { PlacedChange } from './placed-change.ts';
import type { Sheet } from './sheet.ts';

/** The file of one entry, as far as it could be read. */
export interface EntryFile {
  path: string;
  file: string;
  slug: string;
  text: string | null;
  sheet: Sheet | null;
  prose: Prose | null;
  date: When | null;
  /** The changes that can be read, whatever is wrong with the rest of the entry. */
  changes: PlacedChange[];
  /** What is written in place of changes that cannot be read. */
  unreadableChanges: unknown[];
  /** Null where its own text has errors; those against other files do not count here. */
  entry: Entry | null;
  issues: Issue[];
}

/** Reads the file of an entry: front matter, prose, and what can be saved where one of them has errors. */
export function readEntryFile({ path, text }: ContentFile, file: string): EntryFile {
  const slug = nameOf(path);
  const blank = { path, file, slug, text, sheet: null, prose: null, date: null, entry: null };
  if (text === null) return { ...blank, changes: [], unreadableChanges: [], issues: [] };
  const split = splitFrontMatter(text);
  if ('rule' in split) {
    return {
      ...blank,
      changes: [],
      unreadableChanges: [],
      issues: [errorAt({ file, line: 1, field: null }, split)],
    };
  }
  const { sheet, fitted, issues } = checkYaml(split.yaml, entrySchema, { file, firstLine: split.yamlLine });
  const prose = parseProse(split.prose, split.proseLine);
  const problems = prose.problems.map((problem) => errorAt(inProse(file, problem.line), problem));
  return {
    ...blank,
    sheet,
    prose,
    ...readMatter(sheet, fitted, slug),
    entry: fitted && makeEntry({ slug, file }, fitted, prose),
    issues: [...issues, ...problems],
  };
}

export function inProse(file: string, line: number | null): Place {
  return { file, line, field: 'prose' };
}

function readMatter(
  sheet: Sheet | null,
  fitted: FrontMatter | null,
  slug: string,
): Pick<EntryFile, 'date' | 'changes' | 'unreadableChanges'> {
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
