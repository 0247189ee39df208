import { join } from 'node:path';
import type { Entry } from '#record/entry/entry.ts';
import type { PartnershipRecord } from '#record/record.ts';
import type { When } from '#record/shared/when.ts';
import { changeDays } from '#record/terms/compare.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { readRecord } from '#check/read/read-record.ts';
import { projectFolder } from '#command/settings.ts';

/** What a site built from a content folder has pages for. */
export interface Published extends PartnershipRecord {
  drafts: Entry[];
  /** The days on which the contract changed, older first. */
  changeDays: When[];
}

/** Reads a content folder of the project as a build would, drafts apart. */
export async function readPublished(content: string): Promise<Published> {
  const { record } = await readRecord(join(projectFolder, content));
  if (!record) throw new Error(`${content} cannot be read`);
  const entries = record.entries.filter(({ draft }) => !draft);
  const changes = entries.flatMap(({ slug, changes: own }) =>
    own.map((change) => ({ ...change, entry: slug })),
  );
  return {
    ...record,
    entries,
    drafts: record.entries.filter(({ draft }) => draft),
    changeDays: changeDays(foldLedger(record.terms, changes)),
  };
}
