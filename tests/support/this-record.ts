import { join } from 'node:path';
import type { PartnershipRecord } from '#record/record.ts';
import { foldLedger, type TermHistory } from '#record/terms/ledger.ts';
import { readRecord } from '#check/read/read-record.ts';
import { projectFolder } from '#command/settings.ts';

/** The content that this project publishes, whatever CONTENT_DIR says. */
export async function readThisRecord(): Promise<PartnershipRecord> {
  const { record } = await readRecord(join(projectFolder, 'content'));
  if (!record) throw new Error('content/site.yaml cannot be used');
  return { ...record, entries: record.entries.filter(({ draft }) => !draft) };
}

/** The contract as its entries make it. */
export function ledgerOf({ terms, entries }: PartnershipRecord): TermHistory[] {
  return foldLedger(
    terms,
    entries.flatMap(({ slug, changes }) => changes.map((change) => ({ ...change, entry: slug }))),
  );
}
