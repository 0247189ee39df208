import type { LinkCheck } from '#record/source/links-schema.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { readLinks } from '#check/read/read-links.ts';
import { readRecord } from '#check/read/read-record.ts';
import { errorsAmong } from '#record/shared/issue.ts';
import { CommandError } from '#command/command-error.ts';
import { issuesAsText } from '#check/report/issue-report.ts';

/** The sources of a record and what earlier visits found. */
export interface Known extends Pick<PartnershipRecord, 'site' | 'sources'> {
  checks: Map<string, LinkCheck>;
  /** Everything that may quote a source. */
  proses: readonly { html: string }[];
}

/**
 * Reads both; throws a CommandError if a file has errors: nothing is written into a folder that could not be parsed.
 * Visits to sources that no longer exist are dropped.
 */
export async function readKnown(contentFolder: string, linksFile: string): Promise<Known> {
  const [{ record, issues }, links] = await Promise.all([readRecord(contentFolder), readLinks(linksFile)]);
  // An address of this machine may not be published, but visited to try the command.
  const errors = errorsAmong(issues).filter(({ rule }) => rule !== 'bad-address');
  if (!record || errors.length > 0) throw new CommandError(issuesAsText(errors));
  if (!links.content) throw new CommandError(issuesAsText(links.issues));
  const ids = new Set(record.sources.map(({ id }) => id));
  const proses = [...record.entries, ...record.guides, ...(record.brief ? [record.brief] : [])];
  return { ...record, proses, checks: new Map([...links.content].filter(([id]) => ids.has(id))) };
}
