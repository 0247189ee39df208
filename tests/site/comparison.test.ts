import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, inject, test } from 'vitest';
import { formatWhen } from '#record/shared/format-when.ts';
import { readBuiltPage, readBuiltPages } from '../support/built-pages.ts';
import { attributeOf, findAll, findBy, textOf, valuesOf } from '../support/html.ts';
import { readPublished } from '../support/published.ts';

const SITES = [
  { name: 'record', content: 'content' },
  { name: 'fixture', content: 'tests/fixtures/content' },
] as const;

describe('the comparison shown first', () => {
  const { folder } = inject('record');
  const open = async () => (await readBuiltPage(folder, 'compare/index.html')).root;

  test('marks the word that made the licence non-exclusive, on both sides and in words', async () => {
    const [licence] = findBy(await open(), 'data-term', 'ip-licence');
    const marks = ['del', 'ins'].map((name) => findAll(licence!, { name }).map(textOf));
    expect(marks[0]).toContain('removed: Exclusive until AGI');
    expect(marks[1]).toContain('added: Non-exclusive');
  });

  test('groups its terms, the moved ones first, and counts each group', async () => {
    const groups = findAll(await open(), { attribute: 'data-group' });
    const counts = groups.map((group) => [
      attributeOf(group, 'data-group'),
      valuesOf(group, 'data-term').length,
    ]);
    expect(counts).toEqual([
      ['changed', 6],
      ['ended', 1],
      ['clarified', 2],
      ['unchanged', 3],
    ]);
    for (const [place, [, count]] of counts.entries())
      expect(textOf(findAll(groups[place]!, { name: 'h2' })[0]!)).toMatch(new RegExp(` ${count}$`));
    expect(groups.at(-1)?.tagName).toBe('details');
  });

  test('is at most 25 KB as sent', async () => {
    const html = await readFile(join(folder, 'compare/index.html'));
    expect(gzipSync(html).length).toBeLessThanOrEqual(25 * 1024);
  });
});

describe.each(SITES)('every comparison of $name', ({ name }) => {
  test('tells in each cell the standing, since when it holds, and on what it rests', async () => {
    const pages = (await readBuiltPages(inject(name).folder)).filter(({ file }) =>
      file.startsWith('compare/'),
    );
    const cells = pages.flatMap(({ root }) => findAll(root, { attribute: 'data-side' }));
    expect(cells.length).toBeGreaterThan(30);
    const bare = cells.filter(
      (cell) =>
        findAll(cell, { attribute: 'data-standing' }).length === 0 ||
        !/Since (before the record begins|(\d+ )?([A-Z][a-z]+ )?\d{4})/.test(textOf(cell)) ||
        (valuesOf(cell, 'data-cite').length === 0 && !textOf(cell).includes('No source cited')),
    );
    expect(bare.map(textOf)).toEqual([]);
  });
});

describe.each(SITES)('the feeds of $name', ({ name, content }) => {
  const { folder } = inject(name);

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
      expect(valuesOf(root, 'href').filter((href) => href === `/terms/${id}/rss.xml`)).toHaveLength(2);
    }
  });

  test('every party has one, with its entries, and its page leads there', async () => {
    const { parties, entries } = await readPublished(content);
    for (const { id } of parties) {
      const feed = await readFeed(`parties/${id}/rss.xml`);
      const own = entries.filter((entry) => entry.parties.includes(id));
      expect(feed.items ?? [], id).toHaveLength(Math.min(own.length, 100));
      const { root } = await readBuiltPage(folder, `parties/${id}/index.html`);
      expect(valuesOf(root, 'href')).toContain(`/parties/${id}/rss.xml`);
    }
  });
});

describe.each(SITES)('the contract of each day in $name', ({ name, content }) => {
  test('names the entries of that day and the states next to it', async () => {
    const { changeDays } = await readPublished(content);
    for (const [place, day] of changeDays.entries()) {
      const { root } = await readBuiltPage(inject(name).folder, `contract/${day}/index.html`);
      expect(textOf(root)).toContain(`The contract from ${formatWhen(day)}`);
      const steps = ['prev', 'next'].map((rel) =>
        findBy(root, 'rel', rel).map((it) => attributeOf(it, 'href')),
      );
      expect(steps).toEqual(
        [changeDays[place - 1], changeDays[place + 1]].map((near) => (near ? [`/contract/${near}/`] : [])),
      );
      const [changed] = findBy(root, 'aria-labelledby', 'this-day');
      expect(valuesOf(changed!, 'href').some((href) => href.startsWith('/entries/'))).toBe(true);
    }
  });
});
