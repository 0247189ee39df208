import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeCbor, type Cbor } from '../../../scripts/lib/cbor.ts';
import { listFiles } from '../../../scripts/lib/list-files.ts';
import { writeSearchIndex } from '../../../scripts/lib/search-index.ts';
import { makeFolder } from '../../support/folder.ts';

const NAMES = ['zeta', 'alpha', 'mid', 'omega', 'beta', 'ny', 'kappa', 'chi'];

const PAGES = Object.fromEntries(
  NAMES.map((name) => [
    `${name}/index.html`,
    `<html lang="en"><body data-pagefind-body>
     ${['who', 'size', 'year'].map((filter) => `<i data-pagefind-filter="${filter}:${name}"></i>`).join('')}
     <h1 data-pagefind-sort="rank:${name}">${name} for $13bn and €5bn</h1></body></html>`,
  ]),
);

async function indexPages(): Promise<string> {
  const folder = await makeFolder(PAGES);
  await writeSearchIndex(folder);
  return join(folder, 'pagefind');
}

async function readPart(bundle: string, kind: string): Promise<Cbor[][]> {
  const names = (await listFiles(bundle)).filter((name) => name.endsWith(kind));
  const parts = names.map(async (name) => gunzipSync(await readFile(join(bundle, name))).subarray(12));
  return (await Promise.all(parts)).map((part) => decodeCbor(part) as Cbor[]);
}

describe('writeSearchIndex', () => {
  test('writes the same files each time', async () => {
    const [one, other] = [await indexPages(), await indexPages()];
    const files = await listFiles(one);
    expect(files).toEqual(await listFiles(other));
    for (const file of files) {
      expect(await readFile(join(one, file)), file).toEqual(await readFile(join(other, file)));
    }
  });

  test('puts filters and their values in order, in files that the index names', async () => {
    const bundle = await indexPages();
    const [meta] = await readPart(bundle, '.pf_meta');
    const filters = meta?.[3] as [string, string][];
    expect(filters.map(([name]) => name)).toEqual(['size', 'who', 'year']);
    for (const [name, hash] of filters) {
      const [filter] = await readPart(bundle, `${hash}.pf_filter`);
      expect(filter?.[0]).toBe(name);
      const values = (filter?.[1] as [string, number[]][]).map(([value]) => value);
      expect(values).toHaveLength(NAMES.length);
      expect(values).toEqual(values.toSorted());
    }
    expect(await readPart(bundle, '.pf_filter')).toHaveLength(3);
  });

  test('keeps the signs of currencies', async () => {
    const entry = await readFile(join(await indexPages(), 'pagefind-entry.json'), 'utf8');
    const { include_characters: kept } = JSON.parse(entry) as { include_characters: string[] };
    expect(kept).toEqual(expect.arrayContaining(['$', '€']));
  });
});
