import { join } from 'node:path';
import type { CheckedContent } from './rules/check.ts';
import { compareIssues, type Issue } from '#record/shared/issue.ts';
import { readDeskFileIssues } from './read/read-desk-files.ts';
import { readInbox } from './read/read-inbox.ts';
import { placesIn } from './diff/places.ts';
import { rewriteIssues } from './diff/rewrites.ts';
import { readFiles, readRecord } from './read/read-record.ts';

/** Checks a content folder together with its inbox and what else the desk reads. */
export async function checkFolder(folder: string): Promise<CheckedContent> {
  const [{ record, issues }, inbox] = await Promise.all([
    readRecord(folder),
    readInbox(join(folder, 'inbox')),
  ]);
  const ofDesk = await readDeskFileIssues(folder, record);
  return { record, issues: [...issues, ...inbox.issues, ...ofDesk].toSorted(compareIssues) };
}

/** What a folder says otherwise than it did, without saying so. */
export async function findRewrites(
  folder: string,
  before: CheckedContent,
  after: CheckedContent,
): Promise<Issue[]> {
  const { files, label } = await readFiles(folder);
  const paths = new Set(files.map(({ path }) => path));
  return rewriteIssues(before, after, { label, paths, placeOf: placesIn(files, label) });
}
