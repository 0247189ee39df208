import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '#desk/read/parse-feed.ts';
import { disagreements, unmet, type Captured, type Check } from '../../support/feed-agreement.ts';

const file = join(import.meta.dirname, '../../fixtures/feeds/rss-20.xml');
const { items } = await parseFeed(readFileSync(file), null, { feedUrl: 'https://news.example/feed.xml' });

const published = Date.UTC(2026, 0, 5, 10);
const captured: Captured = { title: 'Port opens', link: 'https://news.example/port', date: published };

describe('what another parser’s test suite expects', () => {
  test.each<Omit<Check, 'item'>>([
    { field: 'title', value: '<b>Port</b>  opens' },
    { field: 'link', value: '/port' },
    { field: 'id', value: 'tag-1' },
    { field: 'published', value: published },
  ])('is met in its $field', (check) => {
    expect(unmet({ item: 0, ...check }, items)).toBe(false);
  });

  test.each<Check>([
    { item: 0, field: 'title', value: 'Port closes' },
    { item: 0, field: 'link', value: 'https://news.example/other' },
    { item: 0, field: 'id', value: 'tag-2' },
    { item: 0, field: 'published', value: published + 1 },
    { item: 1, field: 'title', value: 'Port opens' },
  ])('is not met by another: $item, $field, $value', (check) => {
    expect(unmet(check, items)).toBe(true);
  });
});

describe('what most parsers read', () => {
  test('is what is read here', () => {
    expect(disagreements([captured], items)).toEqual([]);
  });

  test.each([
    ['another title', [{ ...captured, title: 'Port closes' }]],
    ['another link', [{ ...captured, link: 'https://news.example/other' }]],
    ['another date', [{ ...captured, date: null }]],
    ['another item', [captured, captured]],
  ])('differs by %s', (_, others) => {
    expect(disagreements(others, items)).toHaveLength(1);
  });
});
