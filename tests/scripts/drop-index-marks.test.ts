import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropIndexMarks, withoutIndexMarks } from '../../scripts/lib/drop-index-marks.ts';
import { makeFolder } from '../support/folder.ts';

const MARK = '<span hidden data-pagefind-filter="term[data-value]" data-value="a > b"></span>';

test('takes out what only the index reads', () => {
  expect(withoutIndexMarks(`<main>${MARK}${MARK}<p>Text</p></main>`)).toBe('<main><p>Text</p></main>');
});

test('leaves elements that readers see', () => {
  const html = '<main data-pagefind-body><p data-pagefind-ignore>A</p><span hidden>B</span></main>';
  expect(withoutIndexMarks(html)).toBe(html);
});

test('does so in every page of a site', async () => {
  const site = await makeFolder({ 'index.html': MARK, 'a/index.html': `a${MARK}`, 'a.txt': MARK });
  await dropIndexMarks(site);
  const texts = ['index.html', 'a/index.html', 'a.txt'].map((file) => readFile(join(site, file), 'utf8'));
  expect(await Promise.all(texts)).toEqual(['', 'a', MARK]);
});
