import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { contentTypeOf } from '../../scripts/lib/content-type.ts';
import { headersFor, parseHeadersFile } from '../../scripts/lib/headers-file.ts';
import { listFiles } from '#command/list-files.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';

const { folder } = inject('fixture');
let nginx: Nginx;

beforeAll(async () => {
  nginx = await startNginx(folder);
});
afterAll(() => nginx.stop());

describe('the example for nginx', () => {
  test('sends every file with the headers that _headers says, and with no other of them', async () => {
    const rules = parseHeadersFile(await readFile(join(folder, '_headers'), 'utf8'));
    const names = new Set(rules.flatMap(({ changes }) => changes.map(({ name }) => name)));
    const paths = await servedPaths();
    const wrong: string[] = [];
    for (const path of paths) {
      const { headers } = await nginx.get(path);
      const expected = new Map([...defaultsFor(path), ...headersFor(rules, path)]);
      for (const name of [...names, 'cache-control', 'content-type']) {
        const due = expected.get(name) ?? (name === 'content-type' ? headers[name] : undefined);
        if (headers[name] !== due) wrong.push(`${path} ${name}: ${headers[name]}, not ${due}`);
      }
    }
    expect(paths.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test('gives no file a type for want of a better one', async () => {
    const endings = new Map((await servedPaths()).map((path) => [path.replace(/^.*[./]/, ''), path]));
    const types = await Promise.all(
      [...endings].map(async ([ending, path]) => [ending, (await nginx.get(path)).headers['content-type']]),
    );
    const unknown = types.filter(([, type]) => type === 'application/octet-stream').map(([ending]) => ending);
    expect(unknown.filter((ending) => !/^(pf_|pagefind$)/.test(ending ?? ''))).toEqual([]);
  });

  test('compresses text, and says that it depends on the reader', async () => {
    for (const path of ['/', '/rss.xml', '/calendar.ics', '/api/v1/entries.csv', '/api/v1/entries.json']) {
      const plain = await nginx.get(path);
      const small = await nginx.get(path, { 'accept-encoding': 'gzip' });
      expect([path, small.headers['content-encoding'], small.headers['vary']]).toEqual([
        path,
        'gzip',
        'Accept-Encoding',
      ]);
      expect(gunzipSync(small.body).equals(plain.body)).toBe(true);
    }
  });

  test('does not send again what has not changed', async () => {
    const etag = (await nginx.get('/')).headers.etag ?? '';
    const again = await nginx.get('/', { 'if-none-match': etag });
    expect([etag === '', again.status, again.body.length]).toEqual([false, 304, 0]);
  });

  test('answers what is missing with the page for it, which no one may frame', async () => {
    const { status, headers, body } = await nginx.get('/entries/nothing/');
    expect([status, headers['x-frame-options']]).toEqual([404, 'DENY']);
    expect(body.equals(await readFile(join(folder, '404.html')))).toBe(true);
  });

  test('does not serve the file of headers', async () => {
    expect((await nginx.get('/_headers')).status).toBe(404);
  });

  test('leads a folder without its slash, and plain HTTP, to the right address', async () => {
    const { status, headers } = await nginx.get('/terms');
    expect([status, headers.location]).toEqual([301, '/terms/']);
    const plain = await fetch(`${nginx.plainUrl}/terms/?a=b`, { redirect: 'manual' });
    expect([plain.status, plain.headers.get('location')]).toEqual([301, 'https://record.example/terms/?a=b']);
  });

  test('asks browsers to come by HTTPS only', async () => {
    expect((await nginx.get('/')).headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

/** Every file by the address it is asked for. */
async function servedPaths(): Promise<string[]> {
  const files = (await listFiles(folder)).filter((file) => file !== '_headers');
  return files.map((file) => `/${encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))}`);
}

function defaultsFor(path: string): [name: string, value: string][] {
  const type = contentTypeOf(path.endsWith('/') ? 'index.html' : path);
  return [
    ['cache-control', 'public, max-age=0, must-revalidate'],
    ['content-type', type],
  ];
}
