import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseOpml } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, inject, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { projectFolder } from '#command/settings.ts';
import type { TableField } from '#publish/open-data/data-package.ts';
import { OPEN_TABLES } from '#publish/open-data/tables.ts';
import { OPEN_PARTS, type OpenDocument, type OpenPart } from '#publish/open-data/document.ts';
import { periodOn } from '#record/terms/value-period.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { readBuiltPage } from '../support/built-pages.ts';
import { findBy, rawText, valuesOf } from '../support/html.ts';
import { schemaFaults } from '../support/json-schema.ts';
import { readPublished } from '../support/published.ts';

const SITES = [
  { name: 'record', content: 'content', home: 'https://record.example/' },
  { name: 'fixture', content: 'tests/fixtures/content', home: 'https://record.example/ferries/' },
] as const;

describe.each(SITES)('the open data of $name', ({ name, content, home }) => {
  const { folder } = inject(name);

  async function read<P extends OpenPart>(part: P): Promise<OpenDocument<P>> {
    return JSON.parse(await readFile(join(folder, `api/v1/${part}.json`), 'utf8')) as OpenDocument<P>;
  }

  async function rowsOf(table: string): Promise<Record<string, string>[]> {
    const csv = await readFile(join(folder, `api/v1/${table}.csv`), 'utf8');
    return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
  }

  async function readPackage(): Promise<{ resources: Resource[] }> {
    const text = await readFile(join(folder, 'api/v1/datapackage.json'), 'utf8');
    return JSON.parse(text) as { resources: Resource[] };
  }

  test.each(OPEN_PARTS)('%s.json is as the schema says whose address it names', async (part) => {
    const document = await read(part);
    const schemaUrl = `${home}api/v1/schema/${part}.json`;
    expect(document.$schema).toBe(schemaUrl);
    const schema = JSON.parse(await readFile(join(folder, `api/v1/schema/${part}.json`), 'utf8'));
    expect(schema).toHaveProperty('$id', schemaUrl);
    expect(schemaFaults(schema, document)).toEqual([]);
  });

  test('holds every published entry, term, source and party, and no draft', async () => {
    const published = await readPublished(content);
    const ids = async (part: OpenPart) => (await read(part)).items.map(({ id }) => id).toSorted();
    expect(await ids('entries')).toEqual(published.entries.map(({ slug }) => slug).toSorted());
    expect(await ids('terms')).toEqual(published.terms.map(({ id }) => id).toSorted());
    expect(await ids('sources')).toEqual(published.sources.map(({ id }) => id).toSorted());
    expect(await ids('parties')).toEqual(published.parties.map(({ id }) => id).toSorted());
  });

  test('gives each figure with its direction and unit, and what each source rests on', async () => {
    const { entries, series, sources } = await readPublished(content);
    const open = (await read('entries')).items.flatMap(({ figures }) => figures);
    expect(open.map(({ series: id, amount }) => [id, amount]).toSorted()).toEqual(
      entries.flatMap(({ figures }) => figures.map((it) => [it.series, it.amount ?? null])).toSorted(),
    );
    const directions = new Map(series.map(({ id, by, to, unit }) => [id, [by, to, unit]]));
    for (const { series: id, by, to, unit } of open) expect([by, to, unit]).toEqual(directions.get(id));
    const resting = (await read('sources')).items.map(({ id, restsOn }) => [id, restsOn]);
    expect(resting.toSorted()).toEqual(sources.map(({ id, restsOn }) => [id, restsOn]).toSorted());
  });

  test('says what was in force on each day on which something changed', async () => {
    const { terms, entries, changeDays } = await readPublished(content);
    const changes = entries.flatMap(({ slug, changes: own }) =>
      own.map((change) => ({ ...change, entry: slug })),
    );
    const folded = foldLedger(terms, changes).flatMap(({ aspects }) => aspects);
    const open = (await read('terms')).items.flatMap(({ aspects }) => aspects);
    for (const day of changeDays) {
      const byRule = open.map(({ stretches }) => stretches.findLast(({ from }) => !from || from <= day));
      expect(byRule.map((held) => [held?.value, held?.entry])).toEqual(
        folded.map(({ periods }) => [periodOn(periods, day).value, periodOn(periods, day).entry]),
      );
    }
  });

  test('cites only sources it holds, and gives the address of each item', async () => {
    const known = new Set((await read('sources')).items.map(({ id }) => id));
    const { record, items } = await read('entries');
    expect(record.address).toBe(home);
    for (const { id, address, prose, sources } of items) {
      const cited = [...prose.matchAll(/(?<!\\)\[\^([^\]]+)\]/g)].map(([, source = '']) => source);
      expect(cited.length, id).toBeGreaterThan(0);
      expect([...cited, ...sources].filter((source) => !known.has(source))).toEqual([]);
      expect(address).toBe(`${home}entries/${id}/`);
    }
  });

  test('is the same in CSV: one row an entry, a source, a value of a term', async () => {
    const [entries, terms, sources] = await Promise.all([read('entries'), read('terms'), read('sources')]);
    const stretches = terms.items.flatMap(({ id, aspects }) =>
      aspects.flatMap((aspect) => aspect.stretches.map(({ value }) => ({ term: id, value }))),
    );
    expect((await rowsOf('entries')).map(({ id, title }) => ({ id, title }))).toEqual(
      entries.items.map(({ id, title }) => ({ id, title })),
    );
    expect((await rowsOf('terms')).map(({ term, value }) => ({ term, value }))).toEqual(stretches);
    expect((await rowsOf('sources')).map(({ url }) => url)).toEqual(sources.items.map(({ url }) => url));
  });

  test('has each figure as a row of a table of its own, with the entry that records it', async () => {
    const { items } = await read('entries');
    const figures = items.flatMap(({ id, address, figures: own }) =>
      own.map(({ series, by, to, amount, sources }) => ({
        entry: id,
        address,
        series,
        by,
        to,
        amount: amount === null ? '' : String(amount),
        sources: sources.join(' '),
      })),
    );
    expect(figures.length).toBeGreaterThan(3);
    const names = Object.keys(figures[0]!);
    const rows = (await rowsOf('figures')).map((row) =>
      Object.fromEntries(names.map((name) => [name, row[name]])),
    );
    expect(rows).toEqual(figures);
  });

  test('is described by a data package, by whose fields every table is read back', async () => {
    const { resources } = await readPackage();
    expect(resources.map(({ path }) => path)).toEqual(OPEN_TABLES.map((table) => `${table}.csv`));
    for (const { name: table, schema } of resources) {
      const rows = await rowsOf(table);
      const faults = rows.flatMap((row) =>
        rowFaults(schema.fields, row).map((fault) => `${table}: ${fault}`),
      );
      expect(faults).toEqual([]);
      const { primaryKey = Object.keys(rows[0] ?? {}) } = schema;
      const keys = rows.map((row) => JSON.stringify(primaryKey.map((key) => row[key])));
      expect(new Set(keys).size, table).toBe(rows.length);
    }
    const ids = new Set((await rowsOf('entries')).map(({ id }) => id));
    for (const table of ['terms', 'statements', 'figures'])
      expect((await rowsOf(table)).filter(({ entry }) => entry && !ids.has(entry))).toEqual([]);
  });

  test('says what changed in the record, newest first, and in a feed too', async () => {
    const { items } = await read('changes');
    const { entries } = await readPublished(content);
    const changes = entries.flatMap(({ corrections }) => ['added', ...corrections]);
    expect(items).toHaveLength(changes.length);
    expect(items.map(({ date }) => date)).toEqual(
      items
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
    const feed = await new Parser().parseString(await readFile(join(folder, 'changes.xml'), 'utf8'));
    expect(feed.items.map(({ link }) => link)).toEqual(items.slice(0, 100).map(({ address }) => address));
  });

  test('is a dataset to search engines, with every file that is offered', async () => {
    const { root } = await readBuiltPage(folder, 'data/index.html');
    const [script] = findBy(root, 'type', 'application/ld+json');
    const dataset = JSON.parse(rawText(script!)) as { distribution: { contentUrl: string }[] };
    const files = [
      ...OPEN_PARTS.map((part) => `${home}api/v1/${part}.json`),
      ...OPEN_TABLES.map((table) => `${home}api/v1/${table}.csv`),
    ];
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toEqual(files);
  });

  test('lies beside the feeds that the editors read, as OPML', async () => {
    const { feeds } = parseYaml(await readFile(join(projectFolder, content, 'feeds.yaml'), 'utf8')) as {
      feeds: { url: string; kind?: string }[];
    };
    const { body } = parseOpml(await readFile(join(folder, 'feeds.opml'), 'utf8'));
    expect(body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual(
      feeds.filter(({ kind = 'feed' }) => kind === 'feed').map(({ url }) => url),
    );
  });

  test('is offered on the page of the data in every form it has', async () => {
    const { root } = await readBuiltPage(folder, 'data/index.html');
    const offered = findBy(root, 'data-part', 'figures').flatMap((row) => valuesOf(row, 'href'));
    expect(offered).toEqual([`${new URL(home).pathname}api/v1/figures.csv`]);
    for (const part of OPEN_PARTS)
      expect(findBy(root, 'data-part', part).flatMap((row) => valuesOf(row, 'href'))).toContain(
        `${new URL(home).pathname}api/v1/${part}.json`,
      );
  });

  test('tells nothing of where its files lie', async () => {
    const texts = await Promise.all(OPEN_PARTS.map(async (part) => JSON.stringify(await read(part))));
    expect(texts.filter((text) => /\.(?:mdx|yaml)\b|"file"/.test(text))).toEqual([]);
  });
});

interface Resource {
  name: string;
  path: string;
  schema: { fields: TableField[]; primaryKey?: string[] };
}

/** What in a row is not as its fields say, by the rules of Table Schema (https://datapackage.org/standard/table-schema/). */
function rowFaults(fields: readonly TableField[], row: Record<string, string>): string[] {
  const named = fields.map(({ name }) => name);
  const unknown = Object.keys(row).filter((name) => !named.includes(name));
  const wrong = fields.filter((field) => !isCellOf(field, row[field.name] ?? ''));
  return [...unknown, ...wrong.map(({ name }) => `${name} ${JSON.stringify(row[name])}`)];
}

function isCellOf({ type, format, constraints = {} }: TableField, cell: string): boolean {
  const { required, pattern, enum: words } = constraints;
  if (cell === '') return !required;
  if (words && !words.includes(cell)) return false;
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell)) return false;
  return IS_OF_TYPE[type](cell) && (format !== 'uri' || URL.canParse(cell));
}

const IS_OF_TYPE: Record<TableField['type'], (cell: string) => boolean> = {
  string: () => true,
  number: (cell) => Number.isFinite(Number(cell)),
  boolean: (cell) => ['true', 'false'].includes(cell),
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
};
