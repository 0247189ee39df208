import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CopyReport } from '#publish/verify/report.ts';
import { answer, serve } from '../support/http-server.ts';
import { runScript } from '../support/run-script.ts';
import { makeBuild, serveCopy } from '../support/served-copy.ts';

interface Verified {
  exitCode: number;
  /** One line a fault: `differs index.html`. */
  faults: string[];
  /** In what the other build was made differently. */
  differences: string[];
  stderr: string;
}

async function verify(copy: string, ...options: string[]): Promise<Verified> {
  const args = [copy, '--allow-private-hosts', '--format', 'json', ...options];
  const { exitCode, stdout, stderr } = await runScript('verify', args);
  const { faults = [], differences = [] } = JSON.parse(stdout || '{}') as Partial<CopyReport>;
  return { exitCode, faults: faults.map(({ path, fault }) => `${fault} ${path}`), differences, stderr };
}

describe('npm run verify on a host', () => {
  test('finds a copy to be what it says, packed, redirected and with its page for missing addresses', async () => {
    const folder = await makeBuild();
    const { url } = await serveCopy(folder);
    expect(await verify(url.slice(0, -1), '--against', folder)).toMatchObject({
      exitCode: 0,
      faults: [],
      differences: [],
    });
  });

  test('finds pages on a host that knows files by their names only', async () => {
    const { url } = await serveCopy(await makeBuild(), (request, response) => {
      if (!request.url?.endsWith('/')) return false;
      answer(response, { status: 404 });
      return true;
    });
    // What is redirected from its name to nothing is not there.
    expect((await verify(url)).faults).toEqual(['missing about/index.html', 'missing index.html']);
    const stored = await makeBuild({ 'a/index.html': 'A' });
    const plain = await serveCopy(stored, (request, response) => {
      const isFolder = request.url?.endsWith('/');
      if (isFolder || request.url === '/a/index.html')
        answer(response, isFolder ? { status: 404 } : { body: 'A' });
      return isFolder || request.url === '/a/index.html';
    });
    expect(await verify(plain.url)).toMatchObject({ exitCode: 0, faults: [] });
  });

  test('names the file of which one byte was changed, and the one that is missing', async () => {
    const { url } = await serveCopy(await makeBuild(), (request, response) => {
      if (request.url === '/about/') answer(response, { body: '<!doctype html>AbouT' });
      if (request.url === '/data%20%C3%A4.json') answer(response, { status: 410 });
      return response.headersSent;
    });
    const { exitCode, faults } = await verify(url);
    expect(exitCode).toBe(1);
    expect(faults).toEqual(['differs about/index.html', 'missing data ä.json']);
  });

  test('a list that was changed with its file is found out by another build', async () => {
    const mine = await makeBuild();
    const { url } = await serveCopy(await makeBuild({ 'index.html': 'Changed', 'more.html': 'Mine' }));
    expect(await verify(url)).toMatchObject({ exitCode: 0 });
    const { exitCode, faults } = await verify(url, '--against', mine);
    expect(exitCode).toBe(1);
    expect(faults).toContain('differs index.html');
    expect(faults).toContain('extra more.html');
    expect(faults).toContain('missing about/index.html');
  });

  test('asks for nothing that lies outside, whatever the list says', async () => {
    const list = {
      commit: null,
      clean: null,
      wholeHistory: null,
      content: 'c'.repeat(64),
      lock: 'd'.repeat(64),
      siteUrl: null,
    };
    const { url, requests } = await serve((_, response) => {
      const files = { '../../etc/passwd': 'e'.repeat(64) };
      answer(response, { body: JSON.stringify({ ...list, basePath: '/', versions: {}, files }) });
    });
    const { exitCode, stderr } = await verify(`${url}a/b/`);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('no path within a site');
    expect(requests.map((request) => request.url)).toEqual(['/a/b/build.json']);
  });

  test('follows no file to another host', async () => {
    const other = await serve((_, response) => answer(response, { body: '<!doctype html>Home' }));
    const { url } = await serveCopy(await makeBuild(), (request, response) => {
      if (request.url === '/') answer(response, { status: 302, headers: { location: other.url } });
      return response.headersSent;
    });
    expect((await verify(url)).faults).toEqual(['unread index.html']);
    expect(other.requests).toEqual([]);
  });

  test('gives up an answer without end, and one that does not come', async () => {
    const { url } = await serveCopy(await makeBuild(), (request, response) => {
      if (request.url === '/') answer(response, { body: 'x'.repeat(5000) });
      return response.headersSent || request.url === '/data%20%C3%A4.json';
    });
    const { exitCode, faults } = await verify(url, '--max-bytes', '4000', '--timeout', '2000');
    expect(exitCode).toBe(1);
    expect(faults).toEqual(['unread data ä.json', 'unread index.html']);
  });

  test('without a list that can be used says so', async () => {
    const { url } = await serve((_, response) => answer(response, { status: 404 }));
    expect(await verify(url)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('404') });
  });

  test('asks no private address unless told', async () => {
    const { url, requests } = await serveCopy(await makeBuild());
    const { exitCode, stderr } = await runScript('verify', [url]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('not a public address');
    expect(requests).toEqual([]);
  });
});

describe('npm run verify on a folder', () => {
  test('says what differs, is missing and is extra', async () => {
    const folder = await makeBuild();
    expect(await verify(folder)).toMatchObject({ exitCode: 0, faults: [] });
    await writeFile(join(folder, 'index.html'), '<!doctype html>Home.');
    await writeFile(join(folder, 'more.txt'), '');
    expect(await verify(folder)).toMatchObject({
      exitCode: 1,
      faults: ['differs index.html', 'extra more.txt'],
    });
  });

  test.each([
    ['no copy at all', []],
    ['two', ['a', 'b']],
    ['a folder that holds no site', ['tests']],
    ['another build that is none', ['https://record.example/', '--against', 'tests']],
    ['an address with a password', ['https://a:b@record.example/']],
  ])('given %s is wrong use', async (_, args) => {
    expect(await runScript('verify', args)).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
