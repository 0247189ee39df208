import { basename, join } from 'node:path';
import type { PartnershipRecord } from '#record/record.ts';
import { nameOf } from '#record/shared/content-file.ts';
import type { Issue } from '#record/shared/issue.ts';
import { didYouMean } from '#check/yaml/suggest-name.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { listContent } from '#record/read/list-content.ts';
import { readInbox, type InboxFile } from '#check/read/read-inbox.ts';
import { readRecord } from '#check/read/read-record.ts';
import { CommandError } from '#command/command-error.ts';
import { issuesAsText } from '#check/report/issue-report.ts';

/** What an editor decides on, and into which record. */
export interface ReviewDesk {
  contentFolder: string;
  inboxFolder: string;
  record: PartnershipRecord;
  /** What is wrong with the content as it is. */
  issues: readonly Issue[];
  /** Paths of the record's files inside the content folder. */
  paths: readonly string[];
  files: readonly InboxFile[];
}

/** A story that can be decided, and its file's text. */
export interface FiledStory {
  story: InboxStory;
  text: string;
  /** Absolute path. */
  file: string;
}

/** Reads record and inbox; throws a CommandError where the record cannot be used. */
export async function readReviewDesk(contentFolder: string, inboxFolder: string): Promise<ReviewDesk> {
  const [{ record, issues }, { paths }, inbox] = await Promise.all([
    readRecord(contentFolder),
    listContent(contentFolder, basename(contentFolder)),
    readInbox(inboxFolder),
  ]);
  if (!record) throw new CommandError(issuesAsText(issues.filter(({ severity }) => severity === 'error')));
  if (inbox.issues.length > 0) console.error(issuesAsText(inbox.issues));
  return { contentFolder, inboxFolder, record, issues, paths, files: inbox.files };
}

/** The story of this id; throws a CommandError that names the nearest one. */
export function findStory({ files, inboxFolder }: ReviewDesk, id: string): FiledStory {
  const found = files.find((file) => file.id === id);
  const name = `${id}.yaml`;
  if (found?.story && found.text !== null) {
    return { story: found.story, text: found.text, file: join(inboxFolder, name) };
  }
  if (found) throw new CommandError(`${name} cannot be read; put it right first.`);
  const hint = didYouMean(
    id,
    files.map((file) => file.id),
  );
  throw new CommandError(`There is no story "${id}" in ${inboxFolder}. ${hint}`.trim(), 2);
}

/** The path of an entry's file inside the content folder; throws a CommandError that names the nearest entry. */
export function findEntry({ paths }: ReviewDesk, slug: string): string {
  const entries = paths.filter((path) => path.startsWith('entries/'));
  const found = entries.find((path) => nameOf(path) === slug);
  if (found) return found;
  throw new CommandError(`There is no entry "${slug}". ${didYouMean(slug, entries.map(nameOf))}`.trim(), 2);
}
