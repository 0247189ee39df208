import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, serve } from '../support/http-server.ts';
import { readChecks, runLinks, sourceText, writeLinkFolder } from '../support/link-folder.ts';

const URL = 'http://127.0.0.1:9/a';
const COPY = `https://web.archive.org/web/20250503101112/${URL}`;

/** As the archive's API answers. */
const closest = (fields: object = {}) => ({
  archived_snapshots: {
    closest: {
      available: true,
      status: '200',
      timestamp: '20250503101112',
      url: COPY.replace('https', 'http'),
      ...fields,
    },
  },
});

/** What becomes of a source's file and what is reported, when the archive answers so. */
async function whenArchiveSays(status: number, body: string, options: string[] = []) {
  const { url, requests } = await serve((_request, response) => answer(response, { status, body }));
  const folder = await writeLinkFolder({ a: URL });
  const api = `--archive-api=${url}available`;
  const local = ['--allow-private-hosts', '--delay=0', '--only=a', '--format=json'];
  const { exitCode, stdout } = await runLinks(folder, [...local, api, ...options]);
  const text = await readFile(join(folder, 'sources/a.yaml'), 'utf8');
  return { exitCode, requests, text, folder, link: JSON.parse(stdout).links[0] };
}

describe('the archived copy', () => {
  test('is asked for near the day of publication and written into the file, which else stays as it is', async () => {
    const { requests, text, link } = await whenArchiveSays(200, JSON.stringify(closest()));
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET /available?url=${encodeURIComponent(URL)}&timestamp=20250501`,
    ]);
    expect(text).toBe(sourceText(URL).replace('# twice\n', `# twice\narchive: ${COPY}\n`));
    expect(link).toMatchObject({ archive: COPY, note: null });
  });

  test.each([
    ['none', { archived_snapshots: {} }],
    ['one of an error page', closest({ status: '404' })],
    ['one older than the source', closest({ url: COPY.replace('2025', '2024') })],
    ['one of another page', closest({ url: `${COPY}bc` })],
    ['one that is kept elsewhere', closest({ url: COPY.replace('archive.org', 'archive.example') })],
  ])('is not written where there is %s', async (_case, said) => {
    const { text, link } = await whenArchiveSays(200, JSON.stringify(said));
    expect(text).toBe(sourceText(URL));
    expect(link).toMatchObject({ archive: null, note: 'The archive has no usable copy.' });
  });

  test.each([
    [503, 'busy', 'it answered 503'],
    [200, '<html>', 'its answer could not be parsed'],
    [200, '{"archived_snapshots": 1}', 'its answer could not be parsed'],
  ])('not to be had (%s %s) is a note, and the visit counts', async (status, body, reason) => {
    const { text, link, folder } = await whenArchiveSays(status, body);
    expect(text).toBe(sourceText(URL));
    expect(link.note).toContain(reason);
    expect(Object.keys(await readChecks(folder))).toEqual(['a']);
  });

  test('is reported but not written in a dry run, and neither is the visit', async () => {
    const { text, link, folder } = await whenArchiveSays(200, JSON.stringify(closest()), ['--dry-run']);
    expect(link.archive).toBe(COPY);
    expect(text).toBe(sourceText(URL));
    await expect(readChecks(folder)).rejects.toThrow('ENOENT');
  });

  test('is not asked for once the archive has failed three times', async () => {
    const { url, requests } = await serve((_request, response) => answer(response, { status: 503 }));
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const folder = await writeLinkFolder(Object.fromEntries(ids.map((id) => [id, `${URL}${id}`])));
    const only = ids.map((id) => `--only=${id}`);
    await runLinks(folder, ['--allow-private-hosts', '--delay=0', `--archive-api=${url}`, ...only]);
    expect(requests).toHaveLength(3);
    expect(Object.keys(await readChecks(folder))).toEqual(ids);
  });
});
