import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { normaliseItem } from '#desk/normalise/normalise-item.ts';
import { parseFeed } from '#desk/read/parse-feed.ts';
import { unsafeItems } from '../../support/feed-safety.ts';

const origin = {
  feed: 'f',
  publisher: 'P',
  tier: 'secondary',
  now: new Date('2026-02-01T00:00:00Z'),
} as const;
const size = 3_000_000;
const item = (content: string) =>
  `<rss version="2.0"><channel><item><title>T</title>${content}</item></channel></rss>`;
const filled = (piece: string, length = size) => piece.repeat(length / piece.length);

/** Each beats parsers by time that grows with the square of the size, by memory, or by depth. */
const hostile: Record<string, string> = {
  'nested elements': item(filled('<a>')),
  'elements nested to the limit': item(`${'<a>'.repeat(190)}${'</a>'.repeat(190)}`.repeat(500)),
  'descriptions of tags without an end': item('').replace(
    '<item>',
    filled(
      `<item><link>http://e.example/</link><description><![CDATA[${filled('<h', 9000)}]]></description></item>`,
    ),
  ),
  'titles that are never closed': `<rss><channel>${'<item><title>'.repeat(45_000)}</channel></rss>`,
  'as many items as pass': `<rss version="2.0"><channel>${'<item><title>T</title><link>http://e.example/</link></item>'.repeat(33_000)}</channel></rss>`,
  'entities that double': `<!DOCTYPE rss [<!ENTITY a "${filled('a', 50_000)}">]>${item(`<description>${filled('&a;', 50_000)}</description>`)}`,
  'attributes without end': item(`<x ${filled('a="" ')}/>`),
  'elements of many attributes': item(
    filled(`<x ${Array.from({ length: 90 }, (_, index) => `a${index}="b"`).join(' ')}/>`),
  ),
  'declarations of namespaces': item(
    filled(`<x ${Array.from({ length: 90 }, (_, index) => `xmlns:a${index}="b"`).join(' ')}>a</x>`),
  ),
  'comments that never end': item(filled('<!--')),
  'a subset of comments that never end': `<!DOCTYPE rss [${filled('<!--')}]>${item('')}`,
  'bare ampersands': item(filled('&a<b/>')),
  'items behind what is no XML': `<rss version="2.0"><channel>& ${'<item><title>T</title><link>http://e.example/</link></item>'.repeat(33_000)}</channel></rss>`,
  'items with markup in their titles': `<rss version="2.0"><channel>${'<item><title>T<b>a</b></title><link>http://e.example/</link></item>'.repeat(12_000)}</channel></rss>`,
  'elements left open before end tags without a start': item(
    `<description>${'<p>'.repeat(480)}${filled('</x>', 1_190_000)}</description>`,
  ),
  'marks that begin no tag': item(`<description>${filled('<h')}`),
  'elements in a value that never ends': `<rss><channel><3 a="${filled('<item/>', 5_000_000)}`,
  'CDATA that never ends among markup': item(`<description><b/>${filled('<![CDATA[')}`),
  'relative links with a long base': `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://e.example/${filled('a', 90_000)}">${filled('<entry><link href="b"/><title>T</title></entry>', 1_500_000)}</feed>`,
  'JSON of lists in lists': `{"version":"https://jsonfeed.org/version/1.1","items":${filled('[')}`,
  'JSON of many items': `{"version":"https://jsonfeed.org/version/1.1","items":[${filled('{"id":"1","url":"http://e.example/","title":"T"},')}{}]}`,
};

/** Files of tests/fixtures/feeds that try what a page must not show, or what readers fall over. */
const hostileFiles = [
  'binary.xml',
  'html-challenge.xml',
  'json-deep.jsonfeed',
  'rss-bare-ampersands.xml',
  'rss-broken-items.xml',
  'rss-control-characters.xml',
  'rss-deep-nesting.xml',
  'rss-dates.xml',
  'rss-internal-subset.xml',
  'rss-invisible-characters.xml',
  'rss-junk-before.xml',
  'rss-markup-in-title.xml',
  'rss-truncated.xml',
  'rss-unclosed-cdata.xml',
  'rss-unsafe-links.xml',
];

describe('parseFeed', () => {
  test.each(hostileFiles)(
    'gives no address but http and no markup for %s, within ten seconds of the processor',
    async (file) => {
      const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/feeds', file));
      const started = process.threadCpuUsage();
      const feed = await parseFeed(bytes, null, { feedUrl: 'https://feeds.example/' });
      const items = feed.items.map((raw) => normaliseItem(raw, origin)).filter((it) => it !== null);
      expect(secondsSince(started)).toBeLessThan(10);
      expect(unsafeItems(items)).toEqual([]);
    },
  );

  test.each(Object.keys(hostile))('is done within ten seconds of the processor with %s', async (name) => {
    const bytes = new TextEncoder().encode(hostile[name]);
    const started = process.threadCpuUsage();
    const { items } = await parseFeed(bytes, null, { feedUrl: 'https://feeds.example/' });
    items.forEach((raw) => normaliseItem(raw, origin));
    expect(secondsSince(started)).toBeLessThan(10);
  });
});

/** Of the processor, not of the clock: other tests run at the same time. */
function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1e6;
}
