import { describe, expect, test } from 'vitest';
import { noticeFinder } from '#desk/normalise/find-notice.ts';
import { fingerprint } from '#desk/normalise/fingerprint.ts';
import { sharedPages } from '#desk/normalise/shared-pages.ts';
import type { Item } from '#desk/normalise/item.ts';
import { makeItem } from '../../support/feed-builders.ts';

const known = makeItem({
  title: 'Mill and farm sign flour contract',
  url: 'https://gazette.example/2024/flour',
  guid: 'g-1',
});

function isKnown(fields: Partial<Item>, pages: string[] = []): boolean {
  return noticeFinder([known], new Set(pages))({ ...known, ...fields }) !== null;
}

describe('noticeFinder', () => {
  test.each<[string, Partial<Item>]>([
    ['read again', {}],
    ['with another scheme and tracking', { url: 'http://www.gazette.example/2024/flour/?utm_source=x#top' }],
    ['dated anew', { published: '2024-05-09T12:00:00Z' }],
    ['with a corrected headline', { title: 'Correction: farm and mill quarrel' }],
    ['relayed under another headline', { feed: 'links', guid: 'l-9', title: 'Flour!' }],
    ['whose link changes at each fetch, by its id', { url: 'https://gazette.example/go?session=2' }],
    [
      'whose link changes and that has no id, by its title',
      { guid: null, url: 'https://gazette.example/x/2' },
    ],
    ['whose id changes with every date', { guid: 'https://gazette.example/2024/flour#2' }],
  ])('knows an article %s', (_, fields) => {
    expect(isKnown(fields)).toBe(true);
  });

  test.each<[string, Partial<Item>]>([
    ['an id used again for another article', { url: 'https://gazette.example/b', title: 'Barn burns' }],
    ['another id at the same address', { guid: 'g-2', title: 'Barn burns' }],
    ['an address used again by a feed without ids', { guid: null, title: 'Barn burns' }],
    [
      'a headline used again on another day',
      { guid: 'g-2', url: 'https://gazette.example/b', published: '2024-05-09T12:00:00Z' },
    ],
    ['another article', { guid: 'g-2', url: 'https://gazette.example/b', title: 'Barn burns' }],
  ])('does not know %s', (_, fields) => {
    expect(isKnown(fields)).toBe(false);
  });

  test('on a page of several articles only the title tells, and of one title id and date', () => {
    const page = ['gazette.example/2024/flour'];
    expect(isKnown({}, page)).toBe(true);
    expect(isKnown({ title: 'Farm leaves', guid: null }, page)).toBe(false);
    expect(isKnown({ feed: 'links', title: 'Flour!' }, page)).toBe(false);
    expect(isKnown({ guid: 'g-2', published: '2024-05-09T12:00:00Z' }, page)).toBe(false);
  });
});

describe('sharedPages', () => {
  test('are the addresses under which one feed announces several articles', () => {
    const other = { ...known, title: 'Barn burns' };
    expect(sharedPages([known, other])).toEqual(new Set(['gazette.example/2024/flour']));
    expect(sharedPages([known, { ...other, feed: 'links' }])).toEqual(new Set());
    expect(sharedPages([known, { ...known, guid: 'g-2' }])).toEqual(new Set());
  });
});

describe('fingerprint', () => {
  test('is the same for the same text only', () => {
    expect(fingerprint('a\nb')).toBe(fingerprint('a\nb'));
    const texts = Array.from({ length: 20_000 }, (_, index) => `text ${index}`);
    expect(new Set(texts.map(fingerprint)).size).toBe(20_000);
  });
});
