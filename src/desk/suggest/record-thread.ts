import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PartnershipRecord } from '#record/record.ts';
import { issuesAsText } from '#check/report/issue-report.ts';
import type { CheckedContent } from '#check/rules/check.ts';
import { CommandError } from '#command/command-error.ts';

/**
 * Reads a record in a thread of its own: that takes a second, in which the feeds are asked already, and the memory it
 * takes is given back.
 *
 * @throws CommandError if the record cannot be used
 */
export async function readRecordAside(contentFolder: string): Promise<PartnershipRecord> {
  const thread = new Worker(join(import.meta.dirname, 'record-worker.ts'), { workerData: contentFolder });
  const [{ record, issues }] = (await once(thread, 'message')) as [CheckedContent];
  if (!record) throw new CommandError(issuesAsText(issues.filter(({ severity }) => severity === 'error')));
  return record;
}
