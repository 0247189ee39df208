import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/**
 * Makes an index the same on every run. Pagefind 1.5 lists filters, their values and sort keys in the order of hash
 * tables that start from a random number, and names the files after their content: here they are put in order.
 */
export async function sortSearchFilters(bundle: string): Promise<void> {
  const entryFile = join(bundle, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  for (const language of Object.values(entry.languages)) {
    language.hash = await sortLanguage(bundle, language.hash);
  }
  await writeFile(entryFile, JSON.stringify(entry));
}

/** `[version, pages, words, [[filter, file], …], [[sort key, pages], …], fields]` */
async function sortLanguage(bundle: string, hash: string): Promise<string> {
  const path = (name: string) => join(bundle, `pagefind.${name}.pf_meta`);
  const meta = asList(await readPart(path(hash)));
  const filters = asList(meta[3]);
  for (const filter of filters.map(asList)) {
    filter[1] = await sortValues(bundle, String(filter[1]));
  }
  meta[3] = sortedByName(filters);
  meta[4] = sortedByName(asList(meta[4]));
  return replacePart(meta, { path, hash });
}

/** `[filter, [[value, pages], …]]` */
async function sortValues(bundle: string, hash: string): Promise<string> {
  const path = (name: string) => join(bundle, 'filter', `${name}.pf_filter`);
  const filter = asList(await readPart(path(hash)));
  filter[1] = sortedByName(asList(filter[1]));
  return replacePart(filter, { path, hash });
}

/** Each file begins with this, compressed with the rest. */
const SIGNATURE = Buffer.from('pagefind_dcd');

async function readPart(file: string): Promise<Cbor> {
  return decodeCbor(gunzipSync(await readFile(file)).subarray(SIGNATURE.length));
}

/** The new name has the form of the old: the language, then as many digits of a hash. */
async function replacePart(
  part: Cbor,
  old: { path: (name: string) => string; hash: string },
): Promise<string> {
  const bytes = gzipSync(Buffer.concat([SIGNATURE, encodeCbor(part)]), { level: 9 });
  const at = old.hash.lastIndexOf('_') + 1;
  const digits = createHash('sha256')
    .update(bytes)
    .digest('hex')
    .slice(0, old.hash.length - at);
  await rm(old.path(old.hash));
  await writeFile(old.path(old.hash.slice(0, at) + digits), bytes);
  return old.hash.slice(0, at) + digits;
}

function sortedByName(list: Cbor[]): Cbor[] {
  const nameOf = (item: Cbor) => String(asList(item)[0]);
  return list.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function asList(value: Cbor | undefined): Cbor[] {
  if (Array.isArray(value)) return value;
  throw new Error(
    'The index of Pagefind has another form than in 1.5: scripts/lib/sort-search-filters.ts must learn it.',
  );
}
