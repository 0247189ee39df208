import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { serveSite } from '../../scripts/lib/serve.ts';
import { swapOutputDir } from '../../scripts/lib/swap-output-dir.ts';
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
  return serveFolder(await makeFolder({ ...FILES, ...options.files }), options.basePath);
}

async function serveFolder(folder: string, basePath = '/'): Promise<string> {
  const site = await serveSite({ folder, basePath, host: 'localhost', port: 0 });
  onTestFinished(() => site.close());
  return site.url;
}

/** What a server answers to requests that no client would send, one after the other; ends with the connection. */
async function sendRaw(url: string, ...requests: string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const texts = requests.map((lines, at) => {
    const last = at === requests.length - 1 ? 'Connection: close\r\n' : '';
    return `${lines}\r\nHost: localhost\r\n${last}\r\n`;
  });
  socket.write(Buffer.from(texts.join(''), 'latin1'));
  let answered = '';
  socket.on('data', (part) => (answered += part.toString('latin1')));
  socket.on('error', () => undefined);
  await new Promise((done) => socket.once('close', done));
  return answered;
}

/** As it comes over the wire; fetch decompresses. */
async function rawGet(url: string, headers: Record<string, string>, options: { method?: string } = {}) {
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>((done, fail) => {
    request(url, { headers, ...options }, (response) => {
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

  test.each(['POST', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'answers %s with what may be asked, and its headers',
    async (method) => {
      const { status, headers } = await rawGet(await serve(), {}, { method });
      expect([status, headers['allow'], headers['x-frame-options']]).toEqual([405, 'GET, HEAD', 'DENY']);
    },
  );

  test('says as much of a page without its bytes', async () => {
    const url = await serve();
    const [whole, head] = [await rawGet(url, {}), await rawGet(url, {}, { method: 'HEAD' })];
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(String(whole.body.length));
  });

  test.each([
    ['bytes=2-3', 206, 'bytes 2-3/4', '23'],
    ['bytes=2-', 206, 'bytes 2-3/4', '23'],
    ['bytes=-1', 206, 'bytes 3-3/4', '3'],
    ['bytes=0-99999999999999999999', 206, 'bytes 0-3/4', '0123'],
    ['bytes=4-', 416, 'bytes */4', ''],
    ['bytes=3-2', 200, undefined, '0123'],
    ['bytes=0-0,2-2', 200, undefined, '0123'],
  ])('answers Range: %s with %i', async (range, status, contentRange, body) => {
    const part = await rawGet(`${await serve({ files: { 'four.txt': '0123' } })}four.txt`, { Range: range });
    expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([
      status,
      contentRange,
      body,
    ]);
  });

  test('gives a part only of the file that the first part was of', async () => {
    const url = await serve();
    const { headers } = await rawGet(url, {});
    const same = { Range: 'bytes=0-2', 'If-Range': String(headers['last-modified']) };
    expect((await rawGet(url, same)).status).toBe(206);
    const other = { ...same, 'If-Range': 'Thu, 01 Jan 1970 00:00:00 GMT' };
    expect((await rawGet(url, other)).status).toBe(200);
  });

  test('sends a file to its end that a build replaces meanwhile, and then the new one', async () => {
    const old = 'old'.repeat(3_000_000);
    const folder = await makeFolder({ 'dist/_headers': '', 'dist/big.bin': old, 'new/_headers': '' });
    await writeFile(join(folder, 'new/big.bin'), 'new');
    await writeFile(join(folder, 'new/more.txt'), 'more');
    const url = await serveFolder(join(folder, 'dist'));
    const response = await fetch(`${url}big.bin`);
    await swapOutputDir(join(folder, 'new'), join(folder, 'dist'));
    expect((await response.text()) === old).toBe(true);
    expect(await (await fetch(`${url}big.bin`)).text()).toBe('new');
    expect(await (await fetch(`${url}more.txt`)).text()).toBe('more');
  });

  test('waits while a build takes the place of another', async () => {
    const folder = await makeFolder({ 'dist/_headers': '', 'dist/a.txt': 'a' });
    const url = await serveFolder(join(folder, 'dist'));
    await rename(join(folder, 'dist'), join(folder, 'away'));
    const asked = fetch(`${url}a.txt`);
    await rename(join(folder, 'away'), join(folder, 'dist'));
    expect((await asked).status).toBe(200);
  });

  test.each([
    ['bad percent-encoding', 'GET /%zz%e0%a4%a HTTP/1.1'],
    ['an encoded null byte', 'GET /index.html%00.txt HTTP/1.1'],
    ['a null byte', 'GET /\0 HTTP/1.1'],
    ['bytes that are no UTF-8', 'GET /\xff%ff HTTP/1.1'],
    ['steps upwards', 'GET /../../etc/passwd HTTP/1.1'],
    ['encoded steps upwards', 'GET /%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1'],
    ['two slashes in front', 'GET //etc/passwd HTTP/1.1'],
    ['an asterisk', 'OPTIONS * HTTP/1.1'],
    ['a tunnel', 'CONNECT example.org:443 HTTP/1.1'],
    ['a very long path', `GET /${'a'.repeat(300_000)} HTTP/1.1`],
    ['a very long header', `GET / HTTP/1.1\r\nX-Long: ${'a'.repeat(300_000)}`],
    ['very many ranges', `GET / HTTP/1.1\r\nRange: bytes=${'0-0,'.repeat(3000)}1-1`],
    ['an unknown protocol', 'GET / HTTP/9.9'],
    ['no request at all', '\x16\x03\x01\x02'],
    ['two lengths', 'GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2'],
    ['an upgrade', 'GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket'],
  ])('goes on after %s', async (_name, lines) => {
    const url = await serve();
    await sendRaw(url, lines);
    expect((await fetch(url)).status).toBe(200);
  });

  test('answers a whole address, and one request after the other on one connection', async () => {
    const url = await serve();
    const answered = await sendRaw(url, 'GET http://other.example/about/ HTTP/1.1', 'GET /about HTTP/1.1');
    expect(answered.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 301']);
  });

  test('goes on after downloads that were broken off', async () => {
    const url = await serve({ files: { 'big.bin': '0'.repeat(3_000_000) } });
    for (const encoding of ['gzip', 'identity']) {
      const stop = new AbortController();
      await fetch(`${url}big.bin`, { signal: stop.signal, headers: { 'Accept-Encoding': encoding } });
      stop.abort();
    }
    expect((await fetch(url)).status).toBe(200);
  });

  test('says in its own window which file it may not read, and goes on', async () => {
    const folder = await makeFolder({ _headers: '', 'a.txt': 'a', 'b.txt': 'b' });
    const url = await serveFolder(folder);
    await fetch(url);
    await rm(join(folder, 'a.txt'));
    await mkdir(join(folder, 'a.txt'));
    const printed = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => printed.mockRestore());
    expect((await fetch(`${url}a.txt`)).status).toBe(500);
    expect(printed.mock.lastCall?.[0]).toMatch(/a\.txt is a directory where a file should be/);
    expect((await fetch(`${url}b.txt`)).status).toBe(200);
  });
});
