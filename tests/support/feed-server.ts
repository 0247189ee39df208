import { answer, serve } from './http-server.ts';
import type { makeItem } from './inbox-story.ts';

type FeedItem = Partial<ReturnType<typeof makeItem>> & { title: string; url: string };

/** What a feed answers: items as RSS, or a status. */
export type FeedContent = readonly FeedItem[] | number;

/** Serves feeds by name, with an ETag each; `feeds` may be changed between requests. */
export async function serveFeeds(feeds: Record<string, FeedContent>) {
  const { url } = await serve(({ url: path = '', headers }, response) => {
    const content = feeds[path.slice(1)] ?? 404;
    if (typeof content === 'number') return answer(response, { status: content });
    const body = rss(content);
    const etag = `"${body.length}"`;
    if (headers['if-none-match'] === etag) return answer(response, { status: 304, headers: { etag } });
    return answer(response, { headers: { 'content-type': 'application/rss+xml', etag }, body });
  });
  return { url, feedsYaml: (profile = PROFILE) => feedsYaml(url, Object.keys(feeds), profile) };
}

function feedsYaml(url: string, names: string[], profile: string): string {
  const rows = names.map((name) => {
    const tier = name.startsWith('skerrow') ? 'primary' : 'secondary';
    return `  - { id: ${name}, url: "${url}${name}", publisher: "${name}", tier: ${tier} }\n`;
  });
  return `feeds:${rows.length === 0 ? ' []' : ''}\n${rows.join('')}${profile}`;
}

const PROFILE = `profile:
  vocabulary: [{ strength: 3, words: [exclusive supplier, battery packs] }]
  events:
    - { kind: amends a contract, concerns: contract, strength: 3, words: [amend, amended agreement, renew * agreement] }
    - { kind: invests, concerns: contract, strength: 3, words: [invest, buys * stake] }
  against: [{ what: product news, strength: 3, words: [timetable, ticket app] }]
`;

function rss(items: readonly FeedItem[]): string {
  const rows = items.map(({ title, url, published, summary, guid }) =>
    [
      '<item>',
      `<title><![CDATA[${escapeTwice(title)}]]></title>`,
      `<link>${escapeTwice(url)}</link>`,
      published ? `<pubDate>${new Date(published).toUTCString()}</pubDate>` : '',
      summary ? `<description><![CDATA[${escapeTwice(summary)}]]></description>` : '',
      guid ? `<guid isPermaLink="false">${guid}</guid>` : '',
      '</item>',
    ].join(''),
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${rows.join('\n')}</channel></rss>`;
}

/** A title is HTML: as a careful feed writes it, so that it shows just this text. */
function escapeTwice(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
