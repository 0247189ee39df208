import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { answer, serve } from './http-server.ts';

/** An item of an aggregator: what the API answers of it. */
export interface ServedItem {
  id: number;
  title: string;
  url: string;
  from: string;
  /** Seconds since 1970. */
  published: number;
}

export const TOKEN = 'ada/0123456789';

/** An aggregator that speaks the Google Reader API as FreshRSS and Miniflux do: ids by page, then contents by POST. */
export async function serveReader(items: readonly ServedItem[], { page = 2 } = {}) {
  const asked: string[] = [];
  const { url } = await serve(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://reader.example');
    const form = new URLSearchParams(request.method === 'POST' ? await text(request) : '');
    asked.push(`${request.method} ${pathname} ${searchParams}`);
    if (!isAllowed(request, form)) return answer(response, { status: 401 });
    const call = pathname.replace('/api/reader/api/0/', '');
    if (call === 'token') return answer(response, { body: `${TOKEN}\n` });
    if (call === 'stream/items/ids') return json(idsOf(items, searchParams, page));
    if (call === 'stream/items/contents') {
      const wanted = new Set(form.getAll('i'));
      return json({ items: items.filter(({ id }) => wanted.has(String(id))).map(toContent) });
    }
    return answer(response, { status: 404 });

    function json(value: unknown): void {
      answer(response, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });
    }
  });
  return { url: `${url}api`, asked };
}

/** Posts are known by the token of the form, all else by the header. */
function isAllowed({ method, headers }: IncomingMessage, form: URLSearchParams): boolean {
  return method === 'POST' ? form.get('T') === TOKEN : headers.authorization === `GoogleLogin auth=${TOKEN}`;
}

function idsOf(items: readonly ServedItem[], query: URLSearchParams, page: number) {
  const since = Number(query.get('ot') ?? 0);
  const start = Number(query.get('c') ?? 0);
  const found = items.filter(({ published }) => published >= since);
  return {
    itemRefs: found.slice(start, start + page).map(({ id }) => ({ id: String(id), directStreamIds: [] })),
    ...(found.length > start + page && { continuation: String(start + page) }),
  };
}

function toContent({ id, title, url, from, published }: ServedItem) {
  return {
    id: `tag:google.com,2005:reader/item/${id.toString(16).padStart(16, '0')}`,
    title,
    published,
    crawlTimeMsec: String(published * 1000),
    canonical: [{ href: url }],
    alternate: [{ href: url, type: 'text/html' }],
    summary: { content: '<p>They <b>agree</b>.</p>' },
    categories: ['user/1/state/com.google/reading-list'],
    origin: { streamId: 'feed/1', title: from, htmlUrl: 'https://gazette.example/' },
  };
}
