import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveSite } from '../../scripts/lib/serve.ts';
import { makeFolder } from '../support/folder.ts';

const LONG = '<p>Some words that repeat themselves.</p>\n'.repeat(200);

const FILES = {
  _headers: '/*\n  X-Frame-Options: DENY\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  'index.html': LONG,
  '404.html': '<h1>Not here</h1>',
  'about/index.html': '<h1>About</h1>',
  'rss.xml': '<rss/>',
  'data.csv': 'a,b\n',
  '_astro/x.css': 'a{}',
};

async function serve(options: { basePath?: string; files?: Record<string, string> } = {}): Promise<string> {
  const folder = await makeFolder({ ...FILES, ...options.files });
  const site = await serveSite({ folder, basePath: options.basePath ?? '/', host: 'localhost', port: 0 });
  onTestFinished(() => site.close());
  return site.url;
}

/** As it comes over the wire; fetch decompresses. */
async function rawGet(url: string, headers: Record<string, string>) {
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>((done, fail) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

describe('serveSite', () => {
  test('serves pages as UTF-8 with the headers of the site', async () => {
    const response = await fetch(await serve());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(await response.text()).toBe(LONG);
  });

  test('what is missing gets the 404 page, its status and the headers', async () => {
    const response = await fetch(`${await serve()}nothing/`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(await response.text()).toBe('<h1>Not here</h1>');
  });

  test('redirects a folder to its slash', async () => {
    const response = await fetch(`${await serve()}about`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/about/']);
  });

  test('serves below a base path and nowhere else', async () => {
    const url = await serve({ basePath: '/record/' });
    expect(url).toMatch(/^http:\/\/localhost:\d+\/record\/$/);
    expect((await fetch(`${url}about/`)).status).toBe(200);
    expect((await fetch(new URL('/about/', url))).status).toBe(404);
  });

  test('has browsers ask anew for pages and keep what never changes', async () => {
    const url = await serve();
    expect((await fetch(url)).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect((await fetch(`${url}_astro/x.css`)).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  test('answers 304 to the tag of an unchanged page', async () => {
    const url = await serve();
    const tag = (await fetch(url)).headers.get('etag');
    expect(tag).not.toBeNull();
    expect((await fetch(url, { headers: { 'If-None-Match': String(tag) } })).status).toBe(304);
  });

  test.each([
    ['rss.xml', 'application/xml; charset=utf-8'],
    ['data.csv', 'text/csv; charset=utf-8'],
  ])('%s has the type %s', async (file, type) => {
    expect((await fetch((await serve()) + file)).headers.get('content-type')).toBe(type);
  });

  test('the type a _headers file gives wins', async () => {
    const url = await serve({ files: { _headers: '/rss.xml\n  Content-Type: application/rss+xml' } });
    expect((await fetch(`${url}rss.xml`)).headers.get('content-type')).toBe('application/rss+xml');
  });

  test('compresses what gains from it, as the browser asks', async () => {
    const url = await serve();
    const gzip = await rawGet(url, { 'Accept-Encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(LONG);
    expect((await rawGet(url, { 'Accept-Encoding': 'br, gzip' })).headers['content-encoding']).toBe('br');
    expect((await rawGet(url, {})).headers['content-encoding']).toBeUndefined();
  });

  test('a part of a file is a part of the uncompressed file', async () => {
    const part = await rawGet(await serve(), { 'Accept-Encoding': 'gzip', Range: 'bytes=0-2' });
    expect([part.status, part.body.toString()]).toEqual([206, '<p>']);
  });

  test('only reads', async () => {
    expect((await fetch(await serve(), { method: 'POST' })).status).toBe(405);
  });
});
