import { join } from 'node:path';
import type { Entry } from '#domain/entry/entry.ts';
import type { PartnershipRecord } from '#domain/record.ts';
import type { Day } from '#domain/shared/when.ts';
import { changeDays } from '#domain/terms/compare.ts';
import { foldLedger } from '#domain/terms/ledger.ts';
import { readRecord } from '#record/read.ts';
import { projectFolder } from '../../scripts/lib/settings.ts';

/** What a site built from a content folder has pages for. */
export interface Published extends PartnershipRecord {
  drafts: Entry[];
  /** The days on which the contract changed, older first. */
  changeDays: Day[];
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
