import type { Entry } from '#record/entry/entry.ts';
import { citedVersion, type EntryVersion } from '#record/entry/version.ts';
import { readLastCommits, type LastCommit } from '#record/read/last-commits.ts';
import { pathInRepository } from '#record/shared/address.ts';
import { contentFolder } from './loader.ts';

/** The version that one cites an entry as of. Git is asked once for all entries. */
export async function versionOfEntry(entry: Entry): Promise<EntryVersion> {
  commits ??= readLastCommits(contentFolder);
  const path = pathInRepository(entry.file).replace(/^content\//, '');
  return citedVersion(entry, (await commits).get(path));
}

let commits: Promise<ReadonlyMap<string, LastCommit>> | null = null;
