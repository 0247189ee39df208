import { ID_SHAPE } from '#record/shared/id.ts';
import { parseWhen, yearOf, type When } from '#record/shared/when.ts';
import type { EntryFile } from './entry-file.ts';
import type { ContentFolder, SourceFile } from './folder.ts';
import { quoted } from '../yaml/found-text.ts';
import { errorAt, wholeFile, type Issue } from '#record/shared/issue.ts';
import { placeIn } from '../yaml/located-yaml.ts';

/** File names: they are the ids of sources and the addresses of entries and guides. */
export function fileNameIssues({ entries, sources, guides }: ContentFolder): Issue[] {
  const twins = caseTwins([...entries, ...sources, ...guides]);
  const isAlone = ({ path }: { path: string }) => !twins.some((twin) => twin.path === path);
  return [
    ...twins.map(caseIssue),
    ...sources.filter(isAlone).flatMap(sourceNameIssues),
    ...entries.filter(isAlone).flatMap(entryNameIssues),
    ...guides.filter(isAlone).flatMap(guideNameIssues),
  ];
}

/** The date in an entry's file name and the words after it; null if the name has another form. */
export function readEntryName(slug: string): { date: When; words: string } | null {
  if (!isFileName(slug)) return null;
  const parts = slug.split('-');
  for (const length of [3, 2, 1]) {
    const date = parseWhen(parts.slice(0, length).join('-'));
    if (date) return parts.length > length ? { date, words: parts.slice(length).join('-') } : null;
  }
  return null;
}

/** Whether it is fit for the id of a source or, with its date, the address of an entry. */
export function isFileName(name: string): boolean {
  return ID_SHAPE.test(name) && name.length <= MAX_CHARACTERS;
}

/** Published files append their own endings to the name, and file systems allow 255 characters. */
const MAX_CHARACTERS = 100;

type Named = Pick<EntryFile, 'path' | 'file'>;

/** Files whose names differ only in case, which many file systems cannot tell apart. */
function caseTwins(files: readonly Named[]): (Named & { twin: string })[] {
  const groups = Map.groupBy(files, ({ path }) => path.toLowerCase());
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(({ path }) => (path === path.toLowerCase() ? -1 : 1));
    return first ? others.map(({ path, file }) => ({ path, file, twin: first.path })) : [];
  });
}

function caseIssue({ file, twin }: Named & { twin: string }): Issue {
  return errorAt(wholeFile(file), {
    rule: 'file-name-case',
    message: `The name differs from ${twin} only in upper and lower case.`,
    fix: 'Give one of the two another name, in lower case.',
  });
}

function sourceNameIssues({ file, path, id }: SourceFile): Issue[] {
  if (isFileName(id) && path.endsWith('.yaml')) return [];
  return [
    errorAt(wholeFile(file), {
      rule: 'file-name',
      message: `${quoted(path.replace(/^.*\//, ''))} is not the name of a source.`,
      fix: `Write lower-case letters and digits, joined by single hyphens, at most ${MAX_CHARACTERS} characters, and ".yaml": acme-2026-agreement.yaml.`,
    }),
  ];
}

function guideNameIssues({ file, path, slug }: Named & { slug: string }): Issue[] {
  if (ID_SHAPE.test(slug) && path.endsWith('.mdx')) return [];
  return [
    errorAt(wholeFile(file), {
      rule: 'file-name',
      message: `${quoted(path.replace(/^.*\//, ''))} is not the name of a guide.`,
      fix: 'Write lower-case words joined by hyphens, and ".mdx": what-changed-for-customers.mdx.',
    }),
  ];
}

function entryNameIssues(entry: EntryFile): Issue[] {
  const named = entry.path.endsWith('.mdx') ? readEntryName(entry.slug) : null;
  return named ? [...folderIssues(entry, named.date), ...dateIssues(entry, named.date)] : [badName(entry)];
}

function badName({ file, path }: EntryFile): Issue {
  return errorAt(wholeFile(file), {
    rule: 'file-name',
    message: `${quoted(path.replace(/^.*\//, ''))} is not the name of an entry.`,
    fix: `Write its date, lower-case words joined by hyphens, at most ${MAX_CHARACTERS} characters, and ".mdx": 2026-04-27-exclusivity-ends.mdx.`,
  });
}

function folderIssues({ file, path, slug }: EntryFile, date: When): Issue[] {
  const place = `entries/${yearOf(date)}/${slug}.mdx`;
  if (path === place) return [];
  return [
    errorAt(wholeFile(file), {
      rule: 'file-folder',
      message: `The file is not in the folder of its year, ${yearOf(date)}.`,
      fix: `Move it to ${place}.`,
    }),
  ];
}

function dateIssues({ yaml, date, slug }: EntryFile, named: When): Issue[] {
  if (!yaml || !date || date === named) return [];
  return [
    errorAt(placeIn(yaml, 'date'), {
      rule: 'file-date',
      message: `The date is ${date}, but the file's name begins with ${named}.`,
      fix: `Correct the date, or name the file ${date}${slug.slice(named.length)}.mdx.`,
    }),
  ];
}
