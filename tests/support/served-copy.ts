import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeBuildManifest } from '../../scripts/lib/build-manifest.ts';
import { listFiles } from '#command/list-files.ts';
import { makeFolder } from './folder.ts';
import { answer, serve, type TestServer } from './http-server.ts';

/** A small built site in a temporary folder; one of its files is gzip itself, as those of the search index are. */
export async function makeBuild(files: Record<string, string> = FILES): Promise<string> {
  const folder = await makeFolder(files);
  await writeBuildManifest(folder, {
    commit: 'abc',
    clean: true,
    wholeHistory: true,
    content: 'c'.repeat(64),
    lock: 'd'.repeat(64),
    siteUrl: null,
    basePath: '/',
    versions: {},
  });
  return folder;
}

const FILES = {
  'index.html': '<!doctype html>Home',
  'about/index.html': '<!doctype html>About',
  '404.html': '<!doctype html>Nothing here',
  'pagefind/a.pf_index': gzipSync('index').toString('latin1'),
  'data ä.json': '{"a":1}',
  _headers: '/*\n',
};

type Listener = (request: IncomingMessage, response: ServerResponse) => boolean | void;

/** Serves a folder as most hosts do, packed with gzip; `first` may answer instead, and then returns true. */
export async function serveCopy(folder: string, first: Listener = () => false): Promise<TestServer> {
  const files = new Map<string, Buffer>();
  for (const path of await listFiles(folder)) files.set(`/${path}`, await readFile(join(folder, path)));
  return serve((request, response) => {
    if (first(request, response)) return;
    const path = decodeURIComponent(request.url ?? '');
    if (path.endsWith('/index.html'))
      return answer(response, { status: 301, headers: { location: path.replace(/index\.html$/, '') } });
    const body =
      path === '/_headers' ? undefined : files.get(path.endsWith('/') ? `${path}index.html` : path);
    const shown = body ?? files.get('/404.html') ?? '';
    const isPacked = !path.startsWith('/pagefind/');
    answer(response, {
      status: body ? 200 : 404,
      headers: isPacked ? { 'content-encoding': 'gzip' } : {},
      body: isPacked ? gzipSync(shown) : shown,
    });
  });
}
