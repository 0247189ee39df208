import type { Entry } from '#record/entry/entry.ts';
import { canonicalUrl } from '#record/shared/canonical-url.ts';
import type { Brief, Guide } from '#record/guide/guide.ts';
import type { PartnershipRecord } from '#record/record.ts';
import type { Source } from '#record/source/schema.ts';
import { foldLedger, type TermHistory } from '#record/terms/ledger.ts';
import { compareLedgers, type CellDifference } from './ledgers.ts';
import { compareLists, type Identity, type ListDifference } from './lists.ts';

/** What changed for readers between two states of a record. Readers do not see drafts. */
export interface RecordDifference {
  entries: ListDifference<Entry>;
  sources: ListDifference<Source>;
  guides: ListDifference<Guide>;
  /** A list of at most one. */
  brief: ListDifference<Brief>;
  contract: CellDifference[];
}

/** Compares two states of a record, older first. */
export function compareRecords(before: PartnershipRecord, after: PartnershipRecord): RecordDifference {
  return {
    entries: compareLists(published(before), published(after), ENTRIES),
    sources: compareLists(before.sources, after.sources, SOURCES),
    guides: compareLists(before.guides, after.guides, GUIDES),
    brief: compareLists(briefOf(before), briefOf(after), BRIEF),
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
  // What the last visit found changes without an editor.
  ignored: ['id', 'file', 'check'],
};

const GUIDES: Identity<Guide> = {
  nameOf: ({ slug }) => slug,
  isRenamed: (before, after) => before.title === after.title,
  ignored: ['slug', 'file', 'text', 'citations', 'sources'],
};

const BRIEF: Identity<Brief> = {
  nameOf: () => 'brief',
  isRenamed: () => false,
  ignored: ['file', 'text', 'citations', 'sources'],
};

function briefOf({ brief }: PartnershipRecord): Brief[] {
  return brief ? [brief] : [];
}

function published({ entries }: PartnershipRecord): Entry[] {
  return entries.filter(({ draft }) => !draft);
}

function ledgerOf(record: PartnershipRecord): TermHistory[] {
  const changes = published(record).flatMap((entry) =>
    entry.changes.map((change) => ({ ...change, entry: entry.slug })),
  );
  return foldLedger(record.terms, changes);
}
