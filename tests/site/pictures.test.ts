import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { figuresBySeries } from '#record/figures/recorded.ts';
import { formatFigure } from '#record/figures/words.ts';
import { formatWhen, formatWhenShort } from '#record/shared/format-when.ts';
import { IN_FORCE, STANDING_LABELS } from '#record/shared/vocabulary.ts';
import type { Day } from '#record/shared/when.ts';
import { foldLedger, type TermHistory } from '#record/terms/ledger.ts';
import { ledgerRows, type LedgerRow } from '#record/terms/rows.ts';
import { periodOn } from '#record/terms/value-period.ts';
import { readBuiltPage, readBuiltPages } from '../support/built-pages.ts';
import {
  attributeOf,
  findAll,
  findBy,
  rawText,
  textOf,
  valuesOf,
  type Document,
  type Element,
} from '../support/html.ts';
import { readPublished } from '../support/published.ts';
import type { TestSite } from '../support/site.ts';

const SITES = [
  { name: 'record', content: 'content' },
  { name: 'fixture', content: 'tests/fixtures/content' },
] as const;

describe.each(SITES)('the pictures of $name', ({ name, content }) => {
  const { folder, basePath } = inject(name);

  async function readLedger(): Promise<TermHistory[]> {
    const { terms, entries } = await readPublished(content);
    const changes = entries.flatMap(({ slug, changes: own }) =>
      own.map((change) => ({ ...change, entry: slug })),
    );
    return foldLedger(terms, changes);
  }

  test.each(['index.html', 'contract/index.html'])(
    'draw every value of each term in its lane on %s, and the agreements across',
    async (file) => {
      const { root } = await readBuiltPage(folder, file);
      const rows = findAll(root, { name: 'tr', attribute: 'data-term' });
      const ledger = await readLedger();
      expect(rows.map((row) => attributeOf(row, 'data-term'))).toEqual(ledger.map(({ term }) => term.id));
      const { entries } = await readPublished(content);
      const agreements = entries.filter((entry) => entry.name && entry.changes.length > 0);
      for (const [place, { aspects }] of ledger.entries()) {
        const [leading, ...others] = aspects.map(({ periods }) => periods);
        const shapes = shapesOf(rows[place]!);
        expect(shapes.values).toHaveLength(leading!.length);
        expect(shapes.values.filter((shape) => shape.includes('now'))).toHaveLength(1);
        const inForce = others.flat().filter(({ standing }) => IN_FORCE[standing]);
        expect(shapes.thin).toHaveLength(inForce.length);
        expect(shapes.agreements).toHaveLength(agreements.length);
      }
    },
  );

  test.each(['index.html', 'contract/index.html'])(
    'have beside each lane on %s the value in full, its standing, its entry and its sources',
    async (file) => {
      const { root } = await readBuiltPage(folder, file);
      const { site } = await readPublished(content);
      for (const { term, aspects } of await readLedger()) {
        const [row] = findBy(root, 'data-term', term.id);
        const held = periodOn(aspects[0]!.periods, site.completeTo);
        const [heading] = findAll(row!, { name: 'th' });
        expect(valuesOf(heading!, 'href')).toEqual([`${basePath}terms/${term.id}/`]);
        const [value] = findBy(row!, 'data-aspect', aspects[0]!.aspect.id);
        expect(textOf(value!)).toBe(`${STANDING_LABELS[held.standing]}: ${held.value}`);
        const [since, by] = ['since', 'by'].map((part) => findBy(row!, 'data-part', part)[0]!);
        expect(textOf(since!)).toBe(held.from ? formatWhenShort(held.from) : '');
        const leadsTo = `${basePath}${held.entry ? `entries/${held.entry}` : `terms/${term.id}`}/`;
        expect(valuesOf(since!, 'href')).toEqual(held.from ? [leadsTo] : []);
        const cited = valuesOf(by!, 'data-cite');
        expect(cited).toEqual(held.sources.slice(0, cited.length));
        expect(cited.length > 0).toBe(held.sources.length > 0);
      }
    },
  );

  test('show two days that are compared, a line through the lanes for both', async () => {
    const { root } = await readBuiltPage(folder, 'compare/index.html');
    const [before, after] = ['data-before', 'data-after'].map((name) => valuesOf(root, name)[0]!);
    const heads = findAll(root, { name: 'th', attribute: 'data-head' }).map(textOf);
    expect(heads).toEqual([before, after].map((date) => formatWhen(date as Day)));
    const [link] = findBy(root, 'data-part', 'lanes');
    expect(attributeOf(link!, 'href')).toBe(`${basePath}contract/?before=${before}&after=${after}`);
    const contract = (await readBuiltPage(folder, 'contract/index.html')).root;
    expect(['first', 'second'].map((name) => findBy(contract, 'data-day-line', name).length)).toEqual([1, 1]);
  });

  test('are told as a table on the page of the contract today, which agrees with the ledger', async () => {
    const { site } = await readPublished(content);
    const { root } = await readBuiltPage(folder, 'terms/index.html');
    for (const history of await readLedger()) {
      const body = findBy(root, 'data-history', history.term.id).find(({ tagName }) => tagName === 'tbody');
      const rows = findAll(body!, { name: 'tr' }).slice(1).map(cellsOf);
      const expected = ledgerRows(history, site.completeTo);
      expect(rows).toHaveLength(expected.length);
      for (const [place, row] of expected.entries()) {
        expect(rows[place]?.[0]).toContain(row.value);
        expect(rows[place]?.slice(1)).toEqual([
          row.from ? formatWhenShort(row.from) : 'before the record',
          untilOf(row),
        ]);
      }
    }
  });

  test('show every figure of the content once with its deal and once with its text and sources', async () => {
    const { series, entries } = await readPublished(content);
    const { root } = await readBuiltPage(folder, 'money/index.html');
    const figures = figuresBySeries(series, entries).flatMap((history) =>
      history.figures.map((figure) => ({ ...figure, words: formatFigure(figure, history.series.unit) })),
    );
    expect(figures.length).toBeGreaterThan(3);
    for (const [tag, count] of [
      ['li', figures.length],
      ['tr', figures.length],
    ] as const) {
      const shown = findAll(root, { name: tag, attribute: 'data-figure' });
      expect(shown).toHaveLength(count);
    }
    for (const { entry, words, text, sources } of figures) {
      const [bars, rows] = ['li', 'tr'].map((tag) =>
        findBy(root, 'data-figure', entry).filter(({ tagName }) => tagName === tag),
      );
      expect(
        bars?.map(textOf).some((said) => said.includes(words)),
        words,
      ).toBe(true);
      const row = rows?.find((one) => textOf(one).includes(text));
      expect(textOf(row!)).toContain(words);
      expect(findAll(row!, { attribute: 'data-cite' }).map((mark) => attributeOf(mark, 'data-cite'))).toEqual(
        sources,
      );
      expect(findAll(bars![0]!, { name: 'a' }).map((link) => attributeOf(link, 'href'))).toEqual([
        `${basePath}entries/${entry}/`,
      ]);
    }
  });

  test('use no inline style, and refer to no fill that is not on the page', async () => {
    const pages = await readBuiltPages(folder);
    for (const { root, file } of pages) expect(findAll(root, { attribute: 'style' }), file).toEqual([]);
    const fills = new Map(
      await Promise.all(
        pages.map(async ({ root, file }) => [file, await fillsOf(root, { folder, basePath })] as const),
      ),
    );
    const files = pages.map(({ file }) => file).toSorted();
    const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file));
    const drawn = pages.filter(({ file }) => fills.get(file)!.length > 0);
    expect(drawn.map(({ file }) => file).toSorted()).toEqual([
      'contract/index.html',
      ...matching(/^embed\/contract\/.+\/index\.html$/),
      'embed/contract/index.html',
      'index.html',
      'money/index.html',
      ...matching(/^terms\/[^/]+\/index\.html$/),
    ]);
    for (const { root, file } of drawn)
      for (const id of fills.get(file)!) expect(findBy(root, 'id', id), `${file} ${id}`).toHaveLength(1);
  });
});

/** The shapes of a row by what they draw, each as its classes. */
function shapesOf(row: Element): { values: string[]; thin: string[]; agreements: string[] } {
  const [rects, lines] = ['rect', 'line'].map((name) =>
    findAll(row, { name }).map((shape) => attributeOf(shape, 'class') ?? ''),
  );
  return {
    values: [
      ...rects!.filter((it) => !it.startsWith('thin')),
      ...lines!.filter((it) => it.startsWith('none')),
    ],
    thin: rects!.filter((it) => it.startsWith('thin')),
    agreements: lines!.filter((it) => it === 'agreement'),
  };
}

/** The ids of the fills that the styles of a page, or its shapes, refer to. */
async function fillsOf(
  root: Document,
  { folder, basePath }: Pick<TestSite, 'folder' | 'basePath'>,
): Promise<string[]> {
  const styles = findAll(root, { name: 'style' }).map(rawText);
  const sheets = findBy(root, 'rel', 'stylesheet').map((link) => attributeOf(link, 'href') ?? '');
  const linked = await Promise.all(
    sheets.map((sheet) => readFile(join(folder, sheet.slice(basePath.length)), 'utf8')),
  );
  const texts = [...styles, ...linked, ...valuesOf(root, 'fill')];
  return texts.flatMap((text) => [...text.matchAll(/url\(["']?#([\w-]+)/g)].map(([, id = '']) => id));
}

function untilOf({ replacedFrom, until, clarifies, standing }: LedgerRow): string {
  if (replacedFrom) return formatWhenShort(replacedFrom);
  if (until) return `through ${formatWhenShort(until)}`;
  return clarifies || standing === 'none' ? '' : 'open';
}

function cellsOf(row: Element): string[] {
  return findAll(row, { name: 'td' }).map(textOf);
}
