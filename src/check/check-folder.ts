import { join } from 'node:path';
import type { CheckedContent } from './rules/check.ts';
import { compareIssues } from '#record/shared/issue.ts';
import { readDeskFileIssues } from './read/read-desk-files.ts';
import { readInbox } from './read/read-inbox.ts';
import { readRecord } from './read/read-record.ts';

/** Checks a content folder together with its inbox and what else the desk reads. */
export async function checkFolder(folder: string): Promise<CheckedContent> {
  const [{ record, issues }, inbox] = await Promise.all([
    readRecord(folder),
    readInbox(join(folder, 'inbox')),
  ]);
  const ofDesk = await readDeskFileIssues(folder, record);
  return { record, issues: [...issues, ...inbox.issues, ...ofDesk].toSorted(compareIssues) };
}
