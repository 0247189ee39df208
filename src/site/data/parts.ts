import { getCollection, getEntry } from 'astro:content';
import type { Issue } from '#record/shared/issue.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { readCheckedRecord } from '#check/read/checked-record.ts';
import { readRecord } from '#check/read/read-record.ts';
import { checkedRecord, contentFolder } from './loader.ts';

/** A record with its drafts, and what is wrong with its folder. */
interface Parts {
  record: PartnershipRecord;
  /** Empty in a build. */
  issues: Issue[];
}

/** The record as read from disk; development takes it from Astro's store, which follows edits. */
export async function readParts(): Promise<Parts> {
  return import.meta.env.DEV ? readStore() : { record: await readOnce(), issues: [] };
}

function readOnce(): Promise<PartnershipRecord> {
  read ??= readBuilt();
  return read;
}

let read: Promise<PartnershipRecord> | null = null;

/** What the check of `npm run build` has read, and where Astro builds by itself, the folder. */
async function readBuilt(): Promise<PartnershipRecord> {
  if (checkedRecord) return readCheckedRecord(checkedRecord);
  const { record } = await readRecord(contentFolder);
  if (!record) throw new Error('No site.yaml');
  return record;
}

async function readStore(): Promise<Parts> {
  const [site, issues, availability, misreadings] = await Promise.all([
    getEntry('site', 'site'),
    getEntry('issues', 'issues'),
    getEntry('availability', 'availability'),
    getEntry('misreadings', 'misreadings'),
  ]);
  const [brief, guides, entries, sources, parties, terms, series] = await Promise.all([
    getCollection('brief'),
    getCollection('guides'),
    getCollection('entries'),
    getCollection('sources'),
    getCollection('parties'),
    getCollection('terms'),
    getCollection('series'),
  ]);
  if (!site) throw new Error(issues?.data.issues.map(({ message }) => message).join('\n') ?? 'No site.yaml');
  const record = {
    site: site.data,
    availability: availability?.data ?? null,
    misreadings: misreadings?.data.misreadings ?? [],
    brief: brief[0]?.data ?? null,
    guides: inPlace(guides),
    entries: entries.map(({ data }) => data),
    sources: inPlace(sources),
    parties: inPlace(parties),
    terms: inPlace(terms),
    series: inPlace(series),
  };
  return { record, issues: issues?.data.issues ?? [] };
}

/** The store orders by id; `place` is the order of the file. */
function inPlace<T extends { place: number }>(items: readonly { data: T }[]): T[] {
  return items.map(({ data }) => data).toSorted((a, b) => a.place - b.place);
}
