import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { answer, serve } from '../support/http-server.ts';
import { sourceText, writeLinkFolder } from '../support/link-folder.ts';
import { runScript } from '../support/run-script.ts';

const KEYS = { ARCHIVE_ACCESS_KEY: 'reader', ARCHIVE_SECRET_KEY: 'open sesame' };
const STAMP = '20260504081500';
const JOB = 'spn2-0a1b';
const PENDING = { status: 'pending', job_id: JOB };

/** As Save Page Now answers: to the request, then to each look at the job. */
interface Played {
  begun?: object;
  /** How the server answers to the request; 200 unless told. */
  refusal?: number;
  looks?: (pageUrl: string) => object[];
  page?: number;
}

const success = (pageUrl: string) => [
  PENDING,
  { status: 'success', job_id: JOB, timestamp: STAMP, original_url: pageUrl },
];

/** What becomes of sources that no archive has, and what the archive was asked. */
async function linksWhere(
  { begun = { job_id: JOB }, refusal = 200, looks = success, page = 200 }: Played,
  {
    env = KEYS,
    ids = ['a'],
    more = [],
  }: { env?: Record<string, string>; ids?: string[]; more?: string[] } = {},
) {
  const asked: string[] = [];
  const looked: Record<string, number> = {};
  let saving = '';
  const play = async (request: IncomingMessage) => {
    const path = new URL(request.url ?? '', url).pathname;
    if (path === '/available') return { body: JSON.stringify({ archived_snapshots: {} }) };
    if (!path.startsWith('/save')) return { status: page, headers: HTML, body: '<title>The news</title>' };
    const form = new URLSearchParams(await readAll(request));
    asked.push(`${request.method} ${path} ${form.get('url') ?? ''}`.trim());
    expect(request.headers.authorization).toBe('LOW reader:open sesame');
    if (path === '/save') saving = form.get('url') ?? '';
    if (path === '/save') return { status: refusal, body: JSON.stringify(begun) };
    const look = (looked[saving] = (looked[saving] ?? -1) + 1);
    const played = looks(saving);
    return { body: JSON.stringify(played[Math.min(look, played.length - 1)]) };
  };
  const { url } = await serve(async (request, response) => answer(response, await play(request)));
  const folder = await writeLinkFolder(Object.fromEntries(ids.map((id) => [id, url + id])));
  const options = ['--allow-private-hosts', '--delay=0', '--concurrency=1', '--format=json'];
  const apis = [`--archive-api=${url}available`, `--save-api=${url}save`];
  const only = ids.map((id) => `--only=${id}`);
  const { exitCode, stdout, stderr } = await runScript('links', [...options, ...apis, ...only, ...more], {
    CONTENT_DIR: folder,
    ...env,
  });
  const text = await readFile(join(folder, 'sources/a.yaml'), 'utf8');
  const links = exitCode === 2 ? [] : JSON.parse(stdout).links;
  return { exitCode, stderr, asked, text, links, link: links[0], url };
}

const HTML = { 'content-type': 'text/html' };

describe('a source that the archive does not have', () => {
  test('is saved there with the keys that are set, and its file names the copy', async () => {
    const { asked, text, link, url } = await linksWhere({});
    const copy = `https://web.archive.org/web/${STAMP}/${url}a`;
    expect(asked).toEqual([`POST /save ${url}a`, `GET /save/status/${JOB}`, `GET /save/status/${JOB}`]);
    expect(text).toBe(sourceText(`${url}a`).replace('# twice\n', `# twice\narchive: ${copy}\n`));
    expect(link).toMatchObject({ archive: copy, note: null });
  });

  test.each([
    ['without keys', {}, { env: {} }],
    ['in a dry run', {}, { more: ['--dry-run'] }],
    ['without the archive', {}, { more: ['--no-archive'] }],
    ['where no copy may be asked for', {}, { more: ['--save-limit=0'] }],
    ['if it was not there', { page: 404 }, {}],
    ['if programs are turned away', { page: 403 }, {}],
  ])('is not saved %s', async (_when, played, options) => {
    const { asked, text, url } = await linksWhere(played, options);
    expect([asked, text]).toEqual([[], sourceText(`${url}a`)]);
  });

  test.each<[string, Played, string]>([
    [
      'refuses the page',
      { begun: { status: 'error', message: 'Cannot save it.' } },
      'refused: Cannot save it.',
    ],
    ['refuses the keys', { refusal: 401 }, 'did not: it answered 401.'],
    ['fails', { looks: () => [{ status: 'error', message: 'Timeout.' }] }, 'refused: Timeout.'],
    ['does not finish', { looks: () => [PENDING] }, 'still saving it'],
    ['saves another page', { looks: (page) => success(`${page}/login`) }, 'another page'],
    ['answers oddly', { begun: { job_id: '../status' } }, 'could not be parsed'],
  ])('stays without a copy where the archive %s, with a note that says so', async (_what, played, words) => {
    const { text, link, url } = await linksWhere(played);
    expect(text).toBe(sourceText(`${url}a`));
    expect(link).toMatchObject({ archive: null, note: expect.stringContaining(words) });
  });

  test('is asked for up to the limit, and no more once the archive has failed three times', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const limited = await linksWhere({}, { ids, more: ['--save-limit=2'] });
    expect(limited.links.filter(({ archive }: { archive: string | null }) => archive !== null)).toHaveLength(
      2,
    );
    expect((await linksWhere({ refusal: 429 }, { ids })).asked).toHaveLength(3);
  });

  test('is not looked at where one of the two keys is missing', async () => {
    const { exitCode, stderr } = await linksWhere({}, { env: { ARCHIVE_ACCESS_KEY: 'reader' } });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('set together or not at all')]);
  });
});
