import { basename } from 'node:path';
import type { PartnershipRecord } from '#record/record.ts';
import { nameOf } from '#record/shared/content-file.ts';
import type { Issue } from '#record/shared/issue.ts';
import { listContent } from '#record/read/list-content.ts';
import { CommandError } from '#command/command-error.ts';
import { readRecord } from '../read/read-record.ts';
import { issuesAsText } from '../report/issue-report.ts';
import { didYouMean } from '../yaml/suggest-name.ts';

/** A content folder that an editor adds to. */
export interface EditedFolder {
  contentFolder: string;
  inboxFolder: string;
  record: PartnershipRecord;
  /** The issues that the content has now. */
  issues: readonly Issue[];
  /** Paths of the record's files inside the content folder. */
  paths: readonly string[];
}

/** Reads and checks a content folder; throws a CommandError if its record cannot be used. */
export async function readEditedFolder(contentFolder: string, inboxFolder: string): Promise<EditedFolder> {
  const [{ record, issues }, { paths }] = await Promise.all([
    readRecord(contentFolder),
    listContent(contentFolder, basename(contentFolder)),
  ]);
  if (!record) throw new CommandError(issuesAsText(issues.filter(({ severity }) => severity === 'error')));
  return { contentFolder, inboxFolder, record, issues, paths };
}

/** The path of an entry's file inside the content folder; throws a CommandError that suggests a similar name. */
export function findEntry({ paths }: Pick<EditedFolder, 'paths'>, slug: string): string {
  const entries = paths.filter((path) => path.startsWith('entries/'));
  const found = entries.find((path) => nameOf(path) === slug);
  if (found) return found;
  throw new CommandError(`There is no entry "${slug}". ${didYouMean(slug, entries.map(nameOf))}`.trim(), 2);
}
