import type { Entry } from '#record/entry/entry.ts';
import { canonicalUrl } from '#record/shared/canonical-url.ts';
import type { Brief, Guide } from '#record/guide/guide.ts';
import type { PartnershipRecord } from '#record/record.ts';
import type { Source } from '#record/source/schema.ts';
import { foldLedger, type TermHistory } from '#record/terms/ledger.ts';
import type { Misreading } from '#record/misreadings/schema.ts';
import type { Party } from '#record/party/schema.ts';
import type { Series } from '#record/figures/schema.ts';
import type { Site } from '#record/site/schema.ts';
import type { Term } from '#record/terms/schema.ts';
import { lostAddresses } from './lost-addresses.ts';
import { compareLedgers, type CellDifference } from './ledgers.ts';
import { compareLists, type Identity, type ListDifference } from './lists.ts';

/** What changed for readers between two states of a record. Readers do not see drafts. */
export interface RecordDifference {
  entries: ListDifference<Entry>;
  sources: ListDifference<Source>;
  guides: ListDifference<Guide>;
  /** A list of at most one. */
  brief: ListDifference<Brief>;
  /** A list of one. */
  site: ListDifference<Site>;
  parties: ListDifference<Party>;
  terms: ListDifference<Term>;
  series: ListDifference<Series>;
  /** Families, models, channels, leads and offers of models. */
  availability: ListDifference<Listed>;
  misreadings: ListDifference<Misreading>;
  contract: CellDifference[];
  /** Addresses that lead nowhere any longer. */
  lost: string[];
}

/** A row of `availability.yaml`, whatever it is. */
export interface Listed {
  name: string;
  row: object;
}

/** Compares two states of a record, older first. */
export function compareRecords(before: PartnershipRecord, after: PartnershipRecord): RecordDifference {
  return {
    entries: compareLists(published(before), published(after), ENTRIES),
    sources: compareLists(before.sources, after.sources, SOURCES),
    guides: compareLists(before.guides, after.guides, GUIDES),
    brief: compareLists(briefOf(before), briefOf(after), BRIEF),
    site: compareLists([before.site], [after.site], SITE),
    parties: compareLists(before.parties, after.parties, BY_ID),
    terms: compareLists(before.terms, after.terms, BY_ID),
    series: compareLists(before.series, after.series, BY_ID),
    availability: compareLists(rowsOf(before), rowsOf(after), ROWS),
    misreadings: compareLists(before.misreadings, after.misreadings, BY_ID),
    lost: lostAddresses(before, after),
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

const SITE: Identity<Site> = { nameOf: () => 'site', isRenamed: () => false, ignored: [] };

const BY_ID: Identity<{ id: string }> = { nameOf: ({ id }) => id, isRenamed: () => false, ignored: [] };

const ROWS: Identity<Listed> = { nameOf: ({ name }) => name, isRenamed: () => false, ignored: [] };

/** An offer is known by its model, its channel and its stage. */
function rowsOf({ availability }: PartnershipRecord): Listed[] {
  if (!availability) return [];
  const { families, models, channels, leads, offers } = availability;
  return [
    ...[...families, ...models, ...channels].map((row) => ({ name: row.name, row })),
    ...leads.map((row) => ({ name: `${row.first} and ${row.second}`, row })),
    ...offers.map((row) => ({ name: `${row.model}, ${row.channel}, ${row.stage}`, row })),
  ];
}

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
