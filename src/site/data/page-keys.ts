import { createHash } from 'node:crypto';
import type { Entry } from '#record/entry/entry.ts';
import { neighboursOf } from '#record/timeline/neighbours.ts';
import { getRecord } from './record.ts';
import { versionOfEntry } from './versions.ts';

// Astro keeps a page for the next build under a key, which has to change with anything the page is made from (its code is
// Astro's to watch). Every key covers the whole record but its entries; of these, only the ones a page shows.

/** Of what repeats a single entry in another form. */
export async function entryFileKey(entry: Entry): Promise<string> {
  return recordKey([entry], await versionOfEntry(entry));
}

/** Of the page of an entry, which names those around it. */
export async function entryPageKey(entry: Entry): Promise<string> {
  if (import.meta.env.DEV) return NOT_KEPT;
  const { timeline, relatedTo } = await getRecord();
  const { earlier, later } = neighboursOf(timeline, entry.slug);
  const shown = [entry, earlier, later, ...relatedTo(entry)];
  return recordKey(shown, await versionOfEntry(entry));
}

/** Of a page that shows these entries, or only this of them, in this order. */
export async function pageKey(shown: readonly object[]): Promise<string> {
  return recordKey(shown, null);
}

/** Of a file that is made from this alone. */
export function fileKey(data: unknown): string {
  return hash(JSON.stringify(data));
}

/** Development keeps no pages. */
const NOT_KEPT = '';

async function recordKey(shown: readonly (object | null)[], more: unknown): Promise<string> {
  if (import.meta.env.DEV) return NOT_KEPT;
  base ??= hashBase();
  return hash(JSON.stringify([await base, shown.map((entry) => entry && hashOf(entry)), more]));
}

let base: Promise<string> | null = null;

/** Everything but the entries, and what is computed from them as a whole. */
async function hashBase(): Promise<string> {
  const {
    timeline: _,
    entries: __,
    support: ___,
    relatedTo: ____,
    issues: _____,
    ...rest
  } = await getRecord();
  return hash(JSON.stringify(rest, (_name, value: unknown) => (value instanceof Map ? [...value] : value)));
}

/** An entry is shown on several pages. */
function hashOf(entry: object): string {
  const known = hashes.get(entry) ?? hash(JSON.stringify(entry));
  hashes.set(entry, known);
  return known;
}

const hashes = new WeakMap<object, string>();

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
