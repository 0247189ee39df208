import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishPages } from '../../scripts/lib/finish-pages.ts';
import { makeFolder } from '../support/folder.ts';

const MARK = '<span hidden data-pagefind-filter="term[data-value]" data-value="a > b"></span>';
const POLICY = `<meta http-equiv="content-security-policy" content="style-src 'self'`;

test('takes what only the index reads, and hashes of other pages, out of every page', async () => {
  const page = `${POLICY} 'sha256-abc='">${MARK}`;
  const site = await makeFolder({ 'index.html': page, 'a/index.html': `a${MARK}`, 'a.txt': MARK });
  finishPages(site, ['index.html', 'a/index.html'], await makeFolder());
  const texts = ['index.html', 'a/index.html', 'a.txt'].map((file) => readFile(join(site, file), 'utf8'));
  expect(await Promise.all(texts)).toEqual([`${POLICY}">`, 'a', MARK]);
});

test('puts aside what the index reads of a page, and nothing of others', async () => {
  const body = `<main id="main" data-pagefind-body>${MARK}One</main>`;
  const site = await makeFolder({ 'a/index.html': `<nav>No</nav>${body}`, 'index.html': '<main>Two</main>' });
  const index = await makeFolder();
  finishPages(site, ['index.html', 'a/index.html'], index);
  expect(await readdir(index)).toEqual(['a']);
  expect(await readFile(join(index, 'a/index.html'), 'utf8')).toBe(`<html><body>${body}</body></html>`);
});
