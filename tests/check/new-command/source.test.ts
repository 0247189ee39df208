import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn } from '../../support/desk-folder.ts';
import { answer, serve } from '../../support/http-server.ts';
import { makeNewFolder } from '../../support/new-folder.ts';

const PAGE = `<!doctype html><title>Bolt runs: news</title><meta property="og:site_name" content="The Pier">
  <meta property="article:published_time" content="2025-06-01T10:00:00Z">`;
const SAID = ['--title', 'More news', '--date', '2025-06-02', '--publisher', 'The Daily'];

describe('npm run new -- source', () => {
  test('takes title, publisher and date from the page', async () => {
    const { content, begin, check } = await makeNewFolder();
    const { url } = await serve((_request, response) =>
      answer(response, { headers: { 'content-type': 'text/html' }, body: PAGE }),
    );
    const { exitCode } = await begin('source', `${url}a`, '--tier', 'tertiary', '--allow-private-hosts');
    expect(exitCode).toBe(0);
    const file = join(content, 'sources/the-pier-2025-bolt-runs-news.yaml');
    expect(parse(await readFile(file, 'utf8'))).toEqual({
      url: `${url}a`,
      publisher: 'The Pier',
      title: 'Bolt runs: news',
      date: '2025-06-01',
      tier: 'tertiary',
      verification: 'cited',
    });
    expect(await check()).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('bad-address') });
  });

  test.each([
    ['secondary', true],
    ['primary', false],
  ])('proposes what a %s source may rest on, by the links of the page: %s', async (tier, isProposed) => {
    const { content, begin } = await makeNewFolder();
    const body = `${PAGE}<a href="http://www.acme.example/deal/?utm_source=x">A deal</a>`;
    const { url } = await serve((_request, response) =>
      answer(response, { headers: { 'content-type': 'text/html' }, body }),
    );
    const { stderr } = await begin('source', `${url}a`, '--tier', tier, '--allow-private-hosts');
    expect(stderr.includes('restsOn: [acme-2024-deal]')).toBe(isProposed);
    const text = await readFile(join(content, 'sources/the-pier-2025-bolt-runs-news.yaml'), 'utf8');
    expect(text).not.toContain('restsOn');
  });

  test('asks nothing of the network where all is said; the rest is as for the publisher’s other sources', async () => {
    const { content, begin } = await makeNewFolder();
    const server = await serve((_request, response) => answer(response, { body: PAGE }));
    const { exitCode } = await begin('source', server.url, ...SAID, '--allow-private-hosts');
    expect([exitCode, server.requests.length]).toEqual([0, 0]);
    const text = await readFile(join(content, 'sources/daily-2025-more-news.yaml'), 'utf8');
    expect(text).toContain('tier: secondary');
  });

  test('asks no private address unless told, and goes on with what was said', async () => {
    const { begin } = await makeNewFolder();
    const server = await serve((_request, response) => answer(response, { body: PAGE }));
    const { exitCode, stderr } = await begin('source', server.url, '--title', 'T');
    expect([exitCode, server.requests.length]).toEqual([2, 0]);
    expect(stderr).toContain('not a public address');
    for (const name of ['publisher', 'date']) expect(stderr).toContain(`--${name}`);
  });

  test('names the source that the record has for the address, and writes nothing', async () => {
    const { content, begin } = await makeNewFolder();
    const before = await filesIn(content);
    const { exitCode, stdout } = await begin('source', 'http://www.acme.example/deal/?utm_source=x');
    expect([exitCode, stdout]).toEqual([
      0,
      'The record has this address already: acme-2024-deal. To cite it: <Cite source="acme-2024-deal" />\n',
    ]);
    expect(await filesIn(content)).toEqual(before);
  });

  test.each([
    ['--id', 'daily-2025-news'],
    ['--tier', 'best'],
  ])('refuses %s %s', async (name, value) => {
    const { begin } = await makeNewFolder();
    const { exitCode, stderr } = await begin('source', 'https://x.example/', ...SAID, name, value);
    expect([exitCode, stderr.startsWith(`${name}: `)]).toEqual([2, true]);
  });
});
