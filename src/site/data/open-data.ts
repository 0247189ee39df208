import type { APIContext } from 'astro';
import { ADDRESS, openSchemaAddress, type ToUrl } from '#record/shared/address.ts';
import {
  openDocument,
  type OpenDocument,
  type OpenItem,
  type OpenPart,
} from '#publish/open-data/document.ts';
import { openOffer } from '#publish/open-data/availability.ts';
import { openRecordChange } from '#publish/open-data/changes.ts';
import { openEntry } from '#publish/open-data/entries.ts';
import { openMisreading } from '#publish/open-data/misreadings.ts';
import { openParty } from '#publish/open-data/parties.ts';
import { openSource } from '#publish/open-data/sources.ts';
import { PART_OF_TABLE, TABLES, type OpenTable } from '#publish/open-data/tables.ts';
import { openTerm } from '#publish/open-data/terms.ts';
import { recordChanges } from '#record/timeline/record-changes.ts';
import { getRecord, type PublishedRecord } from './record.ts';
import { toUrlOf } from './to-url.ts';

/** One part of the published record as open data. */
export async function openData<P extends OpenPart>(part: P, context: APIContext): Promise<OpenDocument<P>> {
  const record = await getRecord();
  const toUrl = toUrlOf(context);
  const schemaUrl = toUrl(openSchemaAddress(part));
  return openDocument<P>(itemsOf(part, record, toUrl), {
    site: record.site,
    home: toUrl(ADDRESS.home),
    schemaUrl,
  });
}

/** A table of the published record as CSV. */
export async function openTable<T extends OpenTable>(table: T, context: APIContext): Promise<string> {
  const { items } = await openData(PART_OF_TABLE[table], context);
  return TABLES[table](items as Parameters<(typeof TABLES)[T]>[0]);
}

/** Several files are made from one part: in a build, where there is one record, its items are made once. */
function itemsOf<P extends OpenPart>(part: P, record: PublishedRecord, toUrl: ToUrl): OpenItem<P>[] {
  const items = made.get(record) ?? new Map<OpenPart, unknown>();
  made.set(record, items);
  if (!items.has(part)) items.set(part, ITEMS[part](record, toUrl));
  return items.get(part) as OpenItem<P>[];
}

const made = new WeakMap<PublishedRecord, Map<OpenPart, unknown>>();

const ITEMS: { [P in OpenPart]: (record: PublishedRecord, toUrl: ToUrl) => OpenItem<P>[] } = {
  entries: ({ timeline, series }, toUrl) => timeline.map((entry) => openEntry(entry, { series, toUrl })),
  terms: ({ ledger }, toUrl) => ledger.map((history) => openTerm(history, toUrl)),
  sources: ({ sources, support }, toUrl) =>
    [...sources.values()].map((source) =>
      openSource(source, { support: support.get(source.id) ?? [], toUrl }),
    ),
  parties: ({ parties }, toUrl) => [...parties.values()].map((party) => openParty(party, toUrl)),
  availability: ({ availability }, toUrl) =>
    availability?.offers.map((offer) => openOffer(offer, { availability, toUrl })) ?? [],
  changes: ({ timeline }, toUrl) => recordChanges(timeline).map((change) => openRecordChange(change, toUrl)),
  misreadings: ({ misreadings }, toUrl) => misreadings.map((one) => openMisreading(one, toUrl)),
};
