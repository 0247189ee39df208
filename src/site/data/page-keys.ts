import { hash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#record/entry/entry.ts';
import { neighboursOf } from '#record/timeline/neighbours.ts';
import { getRecord } from './record.ts';
import { versionOfEntry } from './versions.ts';

// A build keeps a file for the next one under a key, which has to change with anything the file is made from but code. Every
// key covers the whole record but its entries; of these, only the ones a page shows.

/** A path of a route, with the address and the key of the file that comes of it. */
interface KeyedPath {
  address: string;
  key: string;
}

/** The paths whose files have to be rendered: the last build has kept the others, as they would come out again. */
export function pathsToRender<T extends KeyedPath>(paths: readonly T[]): T[] {
  if (!keptFolder) return [...paths];
  const keyed = paths.map((path) => ({ path, file: fileAt(path.address) }));
  const lines = keyed.map(({ path, file }) => `${JSON.stringify([file, path.key])}\n`);
  appendFileSync(join(keptFolder, 'keys'), lines.join(''));
  keptKeys ??= JSON.parse(readFileSync(join(keptFolder, 'kept-keys.json'), 'utf8')) as Record<string, string>;
  const kept = keptKeys;
  return keyed.filter(({ path, file }) => kept[file] !== path.key).map(({ path }) => path);
}

/** What `npm run build` keeps; undefined in development, and where a build keeps nothing. */
const keptFolder = process.env['KEPT_PAGES'];
let keptKeys: Record<string, string> | null = null;

function fileAt(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

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
  return digest(JSON.stringify(data));
}

/** Development keeps no pages. */
const NOT_KEPT = '';

async function recordKey(shown: readonly (object | null)[], more: unknown): Promise<string> {
  if (import.meta.env.DEV) return NOT_KEPT;
  base ??= hashBase();
  return digest(JSON.stringify([await base, shown.map((entry) => entry && hashOf(entry)), more]));
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
  return digest(JSON.stringify(rest, (_name, value: unknown) => (value instanceof Map ? [...value] : value)));
}

/** An entry is shown on several pages. */
function hashOf(entry: object): string {
  const known = hashes.get(entry) ?? digest(JSON.stringify(entry));
  hashes.set(entry, known);
  return known;
}

const hashes = new WeakMap<object, string>();

function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}
