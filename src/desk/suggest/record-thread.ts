import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PartnershipRecord } from '#record/record.ts';
import { issuesAsText } from '#check/report/issue-report.ts';
import type { CheckedContent } from '#check/rules/check.ts';
import { CommandError } from '#command/command-error.ts';

/**
 * Reads a record while `feeds` are asked. Where they are many it is read in a thread of its own, which gives back its
 * memory and lets no answer wait; a thread has to load the code anew, which takes longer than a few feeds do.
 *
 * @throws CommandError if the record cannot be used
 */
export async function readRecordMeanwhile(contentFolder: string, feeds: number): Promise<PartnershipRecord> {
  const { record, issues } = await (feeds > FEW ? readInThread(contentFolder) : readHere(contentFolder));
  if (!record) throw new CommandError(issuesAsText(issues.filter(({ severity }) => severity === 'error')));
  return record;
}

const FEW = 50;

/** The rules of the content come with it: they too are loaded while the feeds are asked. */
async function readHere(contentFolder: string): Promise<CheckedContent> {
  const { readRecord } = await import('#check/read/read-record.ts');
  return readRecord(contentFolder);
}

async function readInThread(contentFolder: string): Promise<CheckedContent> {
  const thread = new Worker(join(import.meta.dirname, 'record-worker.ts'), { workerData: contentFolder });
  const [read] = (await once(thread, 'message')) as [CheckedContent];
  return read;
}
