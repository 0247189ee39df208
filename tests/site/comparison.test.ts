import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, inject, test } from 'vitest';
import { formatWhen } from '#record/shared/format-when.ts';
import { STANDING_LABELS, type DisplayStanding } from '#record/shared/vocabulary.ts';
import { DIFFERENCE_LABELS, type Difference } from '#record/terms/difference.ts';
import { readBuiltPage, readBuiltPages, type BuiltPage } from '../support/built-pages.ts';
import { attributeOf, findAll, findBy, textOf, valuesOf, type Document } from '../support/html.ts';
import { readPublished } from '../support/published.ts';

const SITES = [
  { name: 'record', content: 'content' },
  { name: 'fixture', content: 'tests/fixtures/content' },
] as const;

describe('the comparison shown first', () => {
  const { folder } = inject('record');
  const open = async () => (await readBuiltPage(folder, 'compare/index.html')).root;

  test('marks the word that made the licence non-exclusive, on both sides and in words', async () => {
    const [licence] = findBy(await open(), 'data-words', 'ip-licence');
    const marks = ['del', 'ins'].map((name) => findAll(licence!, { name }).map(textOf));
    expect(marks[0]).toContain('removed: Exclusive until AGI');
    expect(marks[1]).toContain('added: Non-exclusive');
  });

  test('counts the terms that moved, has a row for each part of them, then names the others', async () => {
    const root = await open();
    const words = findAll(root, { attribute: 'data-words' });
    const having = (...differences: string[]) =>
      words.flatMap((term) =>
        differences.includes(attributeOf(term, 'data-difference') ?? '')
          ? attributeOf(term, 'data-words')
          : [],
      );
    const moved = having('changed', 'ended', 'published');
    expect([moved, having('clarified'), having('unchanged')].map(({ length }) => length)).toEqual([7, 2, 3]);
    expect([...new Set(valuesOf(root, 'data-term'))]).toEqual(moved);
    expect(termsNamed(root, 'clarified')).toEqual(having('clarified'));
    expect(termsNamed(root, 'unchanged')).toEqual(having('unchanged'));
    const [summary] = findBy(root, 'data-part', 'summary');
    const parts = valuesOf(root, 'data-term').length;
    expect(textOf(summary!)).toBe(`7 of 12 terms changed, in ${parts} parts; 1 of them ended.`);
  });

  test('is led to from the entry and the terms of its change', async () => {
    const pages = ['entries/2026-04-27-exclusivity-ends', 'terms/ip-licence'];
    for (const file of pages) {
      const { root } = await readBuiltPage(folder, `${file}/index.html`);
      expect(valuesOf(root, 'href'), file).toContain('/compare/2026-02-27/2026-04-27/');
    }
  });

  test('is at most 25 KB as sent', async () => {
    const html = await readFile(join(folder, 'compare/index.html'));
    expect(gzipSync(html).length).toBeLessThanOrEqual(25 * 1024);
  });
});

/** The terms that the line below the table names as those that moved in words only, or not at all. */
function termsNamed(root: Document, part: 'clarified' | 'unchanged'): string[] {
  const links = findBy(root, 'data-part', part).flatMap((line) => valuesOf(line, 'href'));
  return links.map((href) => href.replace(/^.*\/terms\/(.*)\/$/, '$1'));
}

describe.each(SITES)('every comparison of $name', ({ name, content }) => {
  async function comparisons(): Promise<BuiltPage[]> {
    const pages = await readBuiltPages(inject(name).folder);
    return pages.filter(({ file }) => file.startsWith('compare/'));
  }

  test('tells in each cell the standing, since when it holds, and on what it rests', async () => {
    const cells = (await comparisons()).flatMap(({ root }) => findAll(root, { attribute: 'data-wording' }));
    expect(cells.length).toBeGreaterThan(30);
    const bare = cells.filter(
      (cell) =>
        findAll(cell, { attribute: 'data-standing' }).length === 0 ||
        !/Since (before the record begins|(\d+ )?([A-Z][a-z]+ )?\d{4})/.test(textOf(cell)) ||
        (valuesOf(cell, 'data-cite').length === 0 && !textOf(cell).includes('No source cited')),
    );
    expect(bare.map(textOf)).toEqual([]);
  });

  test('tells in each row two values with their standings, how they differ, and on what the later rests', async () => {
    for (const { file, root } of await comparisons()) {
      for (const row of findAll(root, { name: 'tr', attribute: 'data-term' })) {
        const [term = '', aspect = ''] = ['data-term', 'data-aspect'].map((it) => attributeOf(row, it) ?? '');
        const [words] = findBy(findBy(root, 'data-words', term)[0]!, 'data-aspect', aspect);
        const sides = findAll(row, { name: 'td', attribute: 'data-side' });
        expect(sides.map((side) => attributeOf(side, 'data-side'))).toEqual(['before', 'after']);
        for (const side of sides)
          expect(textOf(side), file).toMatch(
            new RegExp(`^${STANDING_LABELS[attributeOf(side, 'data-standing') as DisplayStanding]}: .`),
          );
        const difference = attributeOf(row, 'data-difference') as Difference;
        expect(textOf(findBy(row, 'data-part', 'change')[0]!)).toBe(DIFFERENCE_LABELS[difference]);
        const [after] = findBy(words!, 'data-wording', 'after');
        const [later] = findBy(after!, 'class', 'value');
        expect(valuesOf(row, 'data-cite'), `${file} ${term}`).toEqual(valuesOf(later!, 'data-cite'));
      }
    }
  });

  test('tells of each term, in its words and once in the table or below it', async () => {
    const { terms } = await readPublished(content);
    const ids = terms.map(({ id }) => id);
    for (const { file, root } of await comparisons()) {
      expect(valuesOf(root, 'data-words'), file).toEqual(ids);
      const inTable = new Set(valuesOf(root, 'data-term'));
      const below = [...termsNamed(root, 'clarified'), ...termsNamed(root, 'unchanged')];
      expect([...inTable, ...below].toSorted(), file).toEqual(ids.toSorted());
    }
  });
});

describe.each(SITES)('the feeds of $name', ({ name, content }) => {
  const { folder, basePath } = inject(name);

  async function readFeed(file: string) {
    return parseRssFeed(await readFile(join(folder, file), 'utf8'));
  }

  test('every term has one, with what changed or was observed of it, and its page leads there', async () => {
    const { terms, entries } = await readPublished(content);
    for (const { id, label } of terms) {
      const feed = await readFeed(`terms/${id}/rss.xml`);
      const involved = entries.filter(({ changes, observations }) =>
        [...changes, ...observations].some(({ term }) => term === id),
      );
      expect(feed.items ?? [], id).toHaveLength(involved.length);
      expect((feed.items ?? []).every(({ title }) => title?.startsWith(label))).toBe(true);
      const { root } = await readBuiltPage(folder, `terms/${id}/index.html`);
      expect(valuesOf(root, 'href').filter((href) => href === `${basePath}terms/${id}/rss.xml`)).toHaveLength(
        2,
      );
    }
  });

  test('every party has one, with its entries, and its page leads there', async () => {
    const { parties, entries } = await readPublished(content);
    for (const { id } of parties) {
      const feed = await readFeed(`parties/${id}/rss.xml`);
      const own = entries.filter((entry) => entry.parties.includes(id));
      expect(feed.items ?? [], id).toHaveLength(Math.min(own.length, 100));
      const { root } = await readBuiltPage(folder, `parties/${id}/index.html`);
      expect(valuesOf(root, 'href')).toContain(`${basePath}parties/${id}/rss.xml`);
    }
  });
});

describe.each(SITES)('the contract of each day in $name', ({ name, content }) => {
  test('names the entries of that day and the states next to it', async () => {
    const { folder, basePath } = inject(name);
    const { changeDays } = await readPublished(content);
    for (const [place, day] of changeDays.entries()) {
      const { root } = await readBuiltPage(folder, `contract/${day}/index.html`);
      expect(textOf(root)).toContain(`The contract from ${formatWhen(day)}`);
      const steps = ['prev', 'next'].map((rel) =>
        findBy(root, 'rel', rel).map((it) => attributeOf(it, 'href')),
      );
      expect(steps).toEqual(
        [changeDays[place - 1], changeDays[place + 1]].map((near) =>
          near ? [`${basePath}contract/${near}/`] : [],
        ),
      );
      const [changed] = findBy(root, 'aria-labelledby', 'this-day');
      expect(valuesOf(changed!, 'href').some((href) => href.startsWith(`${basePath}entries/`))).toBe(true);
    }
  });
});
