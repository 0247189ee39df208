import { Document } from 'yaml';
import { canonicalUrl } from '../feed/canonical-url.ts';
import { storyWords } from '../feed/story-words.ts';
import type { Day } from '../shared/when.ts';
import { parseWebAddress } from '../shared/web-address.ts';
import type { Source } from '../source/schema.ts';
import { TIERS } from '../source/tier.ts';
import { oneLine } from './one-line.ts';
import type { InboxItem } from './schema.ts';
import { yamlText } from './yaml-text.ts';

/** A source to cite: one the record has, or the file of a new one. */
export interface DraftSource {
  id: string;
  publisher: string;
  tier: Source['tier'];
  /** Path inside the content folder and text; null where the record has the source. */
  file: { path: string; text: string } | null;
}

/** What is taken already. */
export interface KnownSources {
  sources: readonly Pick<Source, 'id' | 'url'>[];
  /** Names of all files in the folder, readable or not. */
  names: ReadonlySet<string>;
  /** For articles without a date. */
  fallback: Day;
}

/** The sources of a story's articles, those closest to the event first; an address has one source. */
export function draftSources(items: readonly InboxItem[], known: KnownSources): DraftSource[] {
  const idOf = new Map(known.sources.map(({ id, url }) => [canonicalUrl(url), id]));
  const taken = new Set([...known.names].map((name) => name.toLowerCase()));
  return items.toSorted(byCloseness).map((item) => {
    const { publisher, tier } = item;
    const present = idOf.get(canonicalUrl(item.url));
    if (present !== undefined) return { id: present, publisher, tier, file: null };
    const id = freeId(sourceId(item, known.fallback), taken);
    return {
      id,
      publisher,
      tier,
      file: { path: `sources/${id}.yaml`, text: sourceText(item, known.fallback) },
    };
  });
}

function byCloseness(a: InboxItem, b: InboxItem): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    compare(a.published ?? '~', b.published ?? '~') ||
    compare(a.url, b.url)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `gazette-2026-exclusivity-ends`. */
function sourceId(item: InboxItem, fallback: Day): string {
  const publisher = item.publisher
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’]/gu, '');
  const words = [
    ...(publisher.match(/[a-z0-9]+/g) ?? ['source']).slice(0, 3),
    dayOf(item, fallback).slice(0, 4),
  ];
  return [...words, ...storyWords(item.title).slice(0, 3)].map((word) => word.slice(0, 24)).join('-');
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

function sourceText(item: InboxItem, fallback: Day): string {
  const url = parseWebAddress(item.url)?.href ?? item.url;
  const fields = {
    url,
    publisher: oneLine(item.publisher),
    title: oneLine(item.title),
    date: dayOf(item, fallback),
    tier: item.tier,
    verification: 'cited',
  };
  return yamlText(new Document(fields, { schema: 'core' }));
}

function dayOf({ published }: InboxItem, fallback: Day): string {
  return published?.slice(0, 10) ?? fallback;
}
