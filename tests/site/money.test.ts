import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { figuresBySeries } from '#record/figures/recorded.ts';
import { formatAmount, seriesDirection } from '#record/figures/words.ts';
import { readBuiltPage } from '../support/built-pages.ts';
import { attributeOf, findAll, findBy, textOf, valuesOf } from '../support/html.ts';
import { readPublished } from '../support/published.ts';

const KILOBYTE = 1024;
const SITES = [
  { name: 'record', content: 'content' },
  { name: 'fixture', content: 'tests/fixtures/content' },
] as const;

describe.each(SITES)('the money of $name', ({ name, content }) => {
  const { folder, basePath } = inject(name);
  const page = () => readBuiltPage(folder, 'money/index.html');

  test('is at most 22 KB as sent, its styles within it', async () => {
    const html = await readFile(join(folder, 'money/index.html'));
    expect(gzipSync(html).length).toBeLessThanOrEqual(22 * KILOBYTE);
  });

  test('is found by a search', async () => {
    const { root } = await page();
    expect(findAll(root, { name: 'main', attribute: 'data-pagefind-body' })).toHaveLength(1);
  });

  test('names each deal by who does what for whom, at an address of its own', async () => {
    const { series, entries, parties } = await readPublished(content);
    const { root } = await page();
    const named = new Map(parties.map((party) => [party.id, party]));
    for (const { series: one } of figuresBySeries(series, entries)) {
      const [heading] = findBy(root, 'id', one.id);
      expect([heading?.tagName, textOf(heading!)]).toEqual(['h3', seriesDirection(one, named)]);
      expect(findBy(root, 'id', `figures-${one.id}`)).toHaveLength(1);
    }
  });

  test('draws each commitment from who pays to who receives, the same in the picture and in its table', async () => {
    const { parties } = await readPublished(content);
    const { root } = await page();
    const [table] = findBy(root, 'class', 'flow-table no-print');
    const rows = findAll(table!, { name: 'tr', attribute: 'data-flow' });
    const drawn = findAll(root, { name: 'g', attribute: 'data-flow' });
    expect(rows.length).toBeGreaterThan(1);
    expect(drawn.map((flow) => attributeOf(flow, 'data-flow'))).toEqual(
      rows.map((row) => attributeOf(row, 'data-flow')),
    );
    const { series } = await readPublished(content);
    for (const row of rows) {
      const { by, to } = series.find(({ id }) => id === attributeOf(row, 'data-flow'))!;
      const names = [by, to].map((id) => parties.find((party) => party.id === id)!.name);
      expect(findAll(row, { name: 'td' }).slice(0, 2).map(textOf)).toEqual(names);
    }
  });

  test('says no amount that is not on record: nothing is added up', async () => {
    const { series, entries } = await readPublished(content);
    const { root } = await page();
    const recorded = figuresBySeries(series, entries).flatMap(({ series: { unit }, figures }) =>
      figures.flatMap(({ amount, low, high, conditional, text }) => [
        ...[amount, low, high, conditional].map((number) => formatAmount(number ?? 0, unit)),
        text,
      ]),
    );
    const [main] = findAll(root, { name: 'main' });
    const said = textOf(main!).match(/\$[\d.,]+\u00a0(?:billion|million)/g) ?? [];
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter((amount) => !recorded.some((text) => text.includes(amount)))).toEqual([]);
  });

  test('gives no length to what nobody has disclosed, and says so', async () => {
    const { root } = await page();
    const hidden = findAll(root, { name: 'li', attribute: 'data-figure' }).filter((row) =>
      textOf(row).includes('Not disclosed'),
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.flatMap((row) => findAll(row, { name: 'rect' }))).toEqual([]);
    const [told] = findBy(root, 'class', 'undisclosed no-print');
    expect(findAll(told!, { name: 'li' }).length).toBe(hidden.length);
  });

  test('explains each figure, and links it to its sources and data', async () => {
    const { root } = await page();
    const parts = findBy(root, 'class', 'part').filter(({ tagName }) => tagName === 'section');
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(findBy(part, 'class', 'reading')).toHaveLength(1);
      const id = attributeOf(part, 'aria-labelledby');
      expect(valuesOf(part, 'href')).toEqual(
        expect.arrayContaining(['#figures', `${basePath}api/v1/figures.csv`, `#${id}`]),
      );
    }
  });
});

test('an entry says of a sum apart who states it, its conditions, and that it is not known to be binding', async () => {
  const { folder } = inject('record');
  const { root } = await readBuiltPage(folder, 'entries/2025-11-03-aws-38bn/index.html');
  const [facts] = findBy(root, 'aria-label', 'About this entry');
  expect(textOf(facts!)).toMatch(
    /\$38.billion\s+amount stated by a party, no conditions on record; whether it is binding is not on record/,
  );
  expect(textOf(root)).not.toMatch(/\bfirm\b/);
});
