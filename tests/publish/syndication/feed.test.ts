import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { feedId, feedToJson, feedToRss, type Feed } from '#publish/syndication/feed.ts';
import { makeEntry } from '../../support/builders.ts';

/** Texts that break a feed which does not escape them. */
const TITLE = 'Terms & conditions: <b>"new"</b> ]]> – it’s done';
const TEXT = '1 < 2 && "a" > \'b\' &amp; $13\u00a0billion';

const feed: Feed = {
  title: 'A record & more',
  description: 'What was <agreed>.',
  language: 'en',
  page: 'https://record.example/record/',
  self: 'https://record.example/record/rss.xml?a=1&b=2',
  items: [
    {
      id: 'tag:code.example,2026:people/record/entries/deal',
      url: 'https://record.example/record/entries/deal/',
      title: TITLE,
      text: TEXT,
      published: new Date('2025-06-01T00:00:00Z'),
    },
    {
      id: 'tag:code.example,2025-05-01:people/record/entries/older',
      url: 'https://record.example/record/entries/older/',
      title: 'Older',
      text: 'Older.',
      published: new Date('2025-05-01T00:00:00Z'),
    },
  ],
};

describe('feedToRss', () => {
  test('is read back whole by a feed reader', async () => {
    const read = await new Parser().parseString(feedToRss(feed));
    expect(read).toMatchObject({
      title: feed.title,
      description: feed.description,
      language: 'en',
      link: feed.page,
    });
    expect(read.feedUrl).toBe(feed.self);
    expect(
      read.items.map(({ guid, link, title, content, isoDate }) => ({ guid, link, title, content, isoDate })),
    ).toEqual(
      feed.items.map((item) => ({
        guid: item.id,
        link: item.url,
        title: item.title,
        content: item.text,
        isoDate: item.published.toISOString(),
      })),
    );
  });

  test('says that its ids are no addresses and where it lives', () => {
    const read = parseRssFeed(feedToRss(feed));
    expect(read.items?.map(({ guid }) => guid)).toEqual(
      feed.items.map(({ id }) => ({ value: id, isPermaLink: false })),
    );
    expect(read.atom?.links).toEqual([{ href: feed.self, rel: 'self', type: 'application/rss+xml' }]);
  });

  test('is a feed even without items', async () => {
    const read = await new Parser().parseString(feedToRss({ ...feed, items: [] }));
    expect(read.title).toBe(feed.title);
    expect(read.items).toEqual([]);
  });
});

describe('feedToJson', () => {
  test('is read back whole', () => {
    const read = parseJsonFeed(JSON.parse(feedToJson(feed)));
    expect(read).toMatchObject({
      title: feed.title,
      description: feed.description,
      language: 'en',
      home_page_url: feed.page,
      feed_url: feed.self,
    });
    expect(read.items).toEqual(
      feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        content_text: item.text,
        date_published: item.published.toISOString(),
      })),
    );
  });

  test('names its version', () => {
    expect(JSON.parse(feedToJson(feed))).toHaveProperty('version', 'https://jsonfeed.org/version/1.1');
  });
});

describe('feedId', () => {
  const site = { repository: 'https://code.example/people/record/' };
  const entry = { slug: 'deal', formerly: [] as string[] };

  test('is a tag of the repository and the name', () => {
    expect(feedId(site, entry)).toBe('tag:code.example,2026:people/record/entries/deal');
  });

  test('survives renames', () => {
    const renamed = { ...entry, slug: 'third', formerly: ['deal', 'second'] };
    expect(feedId(site, renamed)).toBe(feedId(site, entry));
  });

  test('depends neither on the order of former names nor on the day of recording', () => {
    const names = ['deal', 'second', 'another'];
    const ids = [names, names.toReversed()].flatMap((formerly) =>
      ['2025-06-01', '2026-01-31'].map((added) =>
        feedId(site, makeEntry({ slug: 'third', formerly, added })),
      ),
    );
    expect(new Set(ids).size).toBe(1);
  });

  test('tells entries apart', () => {
    expect(feedId(site, { ...entry, slug: 'other' })).not.toBe(feedId(site, entry));
  });
});
