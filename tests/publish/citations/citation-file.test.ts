import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from '#publish/citations/citation-file.ts';
import { makeSite } from '../../support/builders.ts';
import { readSchema, schemaFaults } from '../../support/json-schema.ts';

const toUrl = (address: string) => `https://record.example${address}`;

test('citationFile is YAML as version 1.2.0 of the format asks, whatever the texts hold', async () => {
  const site = makeSite({ title: 'A: "record" # of – things', publisher: "The editors' office\nand more" });
  const file: unknown = parse(citationFile(site, toUrl));
  expect(schemaFaults(await readSchema('cff'), file)).toEqual([]);
  expect(file).toMatchObject({
    title: site.title,
    authors: [{ name: site.publisher }],
    url: 'https://record.example/',
    license: 'CC-BY-4.0',
    'date-released': '2024-12-31',
  });
});
