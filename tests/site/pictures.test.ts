import { describe, expect, inject, test } from 'vitest';
import { figuresBySeries } from '#record/figures/recorded.ts';
import { formatFigure } from '#record/figures/words.ts';
import { formatWhenShort } from '#record/shared/format-when.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { ledgerRows, type LedgerRow } from '#record/terms/rows.ts';
import { readBuiltPage, readBuiltPages } from '../support/built-pages.ts';
import { attributeOf, findAll, findBy, textOf, type Element } from '../support/html.ts';
import { readPublished } from '../support/published.ts';

const SITES = [
  { name: 'record', content: 'content' },
  { name: 'fixture', content: 'tests/fixtures/content' },
] as const;

describe.each(SITES)('the pictures of $name', ({ name, content }) => {
  const { folder } = inject(name);

  test('link every stretch and mark of the contract to its entry or term, and name it in full', async () => {
    for (const file of ['index.html', 'compare/index.html']) {
      const { root } = await readBuiltPage(folder, file);
      const [picture] = findBy(root, 'class', 'picture contract-picture');
      const drawn = findAll(picture!, { name: 'a', attribute: 'aria-label' });
      expect(drawn.length).toBeGreaterThan(4);
      for (const link of drawn) {
        expect(attributeOf(link, 'href')).toMatch(/\/(entries|terms)\/[a-z0-9-]+\/$/);
        const [tip] = findBy(link, 'class', 'tip');
        expect(textOf(tip!)).toBe(attributeOf(link, 'aria-label'));
      }
      const rects = findAll(picture!, { name: 'g' }).flatMap((row) => findAll(row, { name: 'rect' }));
      const linked = drawn.flatMap((link) => findAll(link, { name: 'rect' }));
      expect(linked).toHaveLength(rects.length);
    }
  });

  test('mark the two days on each page that compares them', async () => {
    const { root } = await readBuiltPage(folder, 'compare/index.html');
    const [days] = findBy(root, 'class', 'days').filter(({ tagName }) => tagName === 'g');
    expect(findAll(days!, { name: 'line' })).toHaveLength(2);
  });

  test.each(['terms/index.html', 'compare/index.html'])(
    'are told as a table on %s, which agrees with the ledger',
    async (file) => {
      const { terms, entries, site } = await readPublished(content);
      const changes = entries.flatMap(({ slug, changes: own }) =>
        own.map((change) => ({ ...change, entry: slug })),
      );
      const { root } = await readBuiltPage(folder, file);
      for (const history of foldLedger(terms, changes)) {
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
    },
  );

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
        `/entries/${entry}/`,
      ]);
    }
  });

  test('use no inline style, and refer to no fill that is not on the page', async () => {
    const pages = await readBuiltPages(folder);
    for (const { root, file } of pages) expect(findAll(root, { attribute: 'style' }), file).toEqual([]);
    const drawn = pages.filter(({ root }) => findAll(root, { name: 'figure' }).length > 0);
    expect(drawn.length).toBeGreaterThan(3);
    for (const { root, file } of drawn) expect(findBy(root, 'id', 'not-disclosed'), file).toHaveLength(1);
  });
});

function untilOf({ replacedFrom, until, clarifies, standing }: LedgerRow): string {
  if (replacedFrom) return formatWhenShort(replacedFrom);
  if (until) return `through ${formatWhenShort(until)}`;
  return clarifies || standing === 'none' ? '' : 'open';
}

function cellsOf(row: Element): string[] {
  return findAll(row, { name: 'td' }).map(textOf);
}
