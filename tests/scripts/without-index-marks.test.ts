import { expect, test } from 'vitest';
import { withoutIndexMarks } from '../../scripts/lib/without-index-marks.ts';

const MARK = '<span hidden data-pagefind-filter="term[data-value]" data-value="a > b"></span>';

test('takes out what only the index reads', () => {
  expect(withoutIndexMarks(`<main>${MARK}${MARK}<p>Text</p></main>`)).toBe('<main><p>Text</p></main>');
});

test('leaves elements that readers see', () => {
  const html = '<main data-pagefind-body><p data-pagefind-ignore>A</p><span hidden>B</span></main>';
  expect(withoutIndexMarks(html)).toBe(html);
});
