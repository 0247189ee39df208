import type { Entry } from '../entry/entry.ts';
import { canonicalUrl } from '../feed/canonical-url.ts';
import type { PartnershipRecord } from '../record.ts';
import type { Source } from '../source/schema.ts';
import { foldLedger, type TermHistory } from '../terms/ledger.ts';
import { compareLedgers, type CellDifference } from './ledgers.ts';
import { compareLists, type Identity, type ListDifference } from './lists.ts';

/** What readers find changed between two states of a record. Drafts are not there for readers. */
export interface RecordDifference {
  entries: ListDifference<Entry>;
  sources: ListDifference<Source>;
  contract: CellDifference[];
}

/** Compares two states of a record, older first. */
export function compareRecords(before: PartnershipRecord, after: PartnershipRecord): RecordDifference {
  return {
    entries: compareLists(published(before), published(after), ENTRIES),
    sources: compareLists(before.sources, after.sources, SOURCES),
    contract: compareLedgers(ledgerOf(before), ledgerOf(after), after.site.completeTo),
  };
}

const ENTRIES: Identity<Entry> = {
  nameOf: ({ slug }) => slug,
  isRenamed: (before, after) => after.formerly.includes(before.slug),
  ignored: ['slug', 'file', 'text', 'citations', 'sources'],
};

const SOURCES: Identity<Source> = {
  nameOf: ({ id }) => id,
  isRenamed: (before, after) => canonicalUrl(before.url) === canonicalUrl(after.url),
  ignored: ['id', 'file'],
};

function published({ entries }: PartnershipRecord): Entry[] {
  return entries.filter(({ draft }) => !draft);
}

function ledgerOf(record: PartnershipRecord): TermHistory[] {
  const changes = published(record).flatMap((entry) =>
    entry.changes.map((change) => ({ ...change, entry: entry.slug })),
  );
  return foldLedger(record.terms, changes);
}
