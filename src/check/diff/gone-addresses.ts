import { errorAt, wholeFile, type Issue } from '#record/shared/issue.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { entryAddress, sourceAddress } from '#record/shared/address.ts';
import { quoted } from '../yaml/found-text.ts';
import { pathInFolder, type Now } from './now.ts';

/** Entries, their former names, and sources in use that are no longer there: their addresses would lead nowhere. */
export function goneIssues(was: PartnershipRecord, is: PartnershipRecord, { paths, label }: Now): Issue[] {
  const names = new Set(is.entries.flatMap(({ slug, formerly }) => [slug, ...formerly]));
  const entries = was.entries
    .filter(
      ({ file }) =>
        !isThere(file, paths) || is.entries.some((entry) => pathInFolder(entry.file) === pathInFolder(file)),
    )
    .flatMap(({ slug, formerly, file }) =>
      [slug, ...formerly]
        .filter((name) => !names.has(name))
        .map((name) => goneEntry(name, `${label}/${pathInFolder(file)}`)),
    );
  const kept = new Set(is.sources.map(({ id }) => id));
  const used = usedSources(was);
  const sources = was.sources
    .filter(({ id, file }) => used.has(id) && !kept.has(id) && !isThere(file, paths))
    .map(({ id, file }) => goneSource(id, `${label}/${pathInFolder(file)}`));
  return [...entries, ...sources];
}

function goneEntry(name: string, file: string): Issue {
  return errorAt(wholeFile(file), {
    rule: 'address-gone',
    message: `The entry ${quoted(name)} was published, and ${entryAddress(name)} would lead nowhere.`,
    fix: 'Keep the entry, with a correction that says what was wrong, or name it under "formerly" of the one that takes its place.',
  });
}

function goneSource(id: string, file: string): Issue {
  return errorAt(wholeFile(file), {
    rule: 'address-gone',
    message: `The source ${quoted(id)} was cited, and ${sourceAddress(id)} would lead nowhere.`,
    fix: 'Keep the file; ids of sources last.',
  });
}

/** A file with errors is not in the record, but has not disappeared. */
function isThere(file: string, paths: ReadonlySet<string>): boolean {
  return paths.has(pathInFolder(file));
}

/** Ids of the sources that something published rests on. */
function usedSources({
  site,
  entries,
  guides,
  brief,
  terms,
  availability,
  misreadings,
}: PartnershipRecord): Set<string> {
  return new Set([
    ...site.now.sources,
    ...[...entries, ...guides, ...(brief ? [brief] : [])].flatMap(({ sources }) => sources),
    ...terms.flatMap(({ aspects }) => aspects.flatMap(({ before }) => before.sources)),
    ...(availability?.offers ?? []).flatMap(({ sources }) => sources),
    ...misreadings.flatMap(({ sources, seen }) => [...sources, ...seen]),
  ]);
}
