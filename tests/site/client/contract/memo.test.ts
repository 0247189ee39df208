import { describe, expect, test } from 'vitest';
import { memoAsCsv, memoAsHtml, memoAsMarkdown, memoAsText, type Memo } from '#site/client/contract/memo.ts';

const memo: Memo = {
  title: 'The contract, 1 May 2024 → 2 May 2024',
  summary: '1 of 2 terms changed.',
  heads: ['Term', '1 May 2024', '2 May 2024', 'Change', 'Sources after'],
  rows: [
    ['Price | rate', 'Stated: Half', '=1+1', 'Changed', '[1] [2]'],
    ['Seat', 'None', 'Stated: "One"', 'New', '[1]'],
  ],
  sources: [
    { publisher: 'Acme & Co', url: 'https://acme.example/?a=1&b=2' },
    { publisher: 'The Gazette', url: 'https://gazette.example/' },
  ],
  address: 'https://record.example/compare/?before=2024-05-01&after=2024-05-02',
};

describe('a memo', () => {
  test('as text has a line for each row and each source, and the address last', () => {
    const lines = memoAsText(memo).split('\n');
    expect(lines).toContain('Price | rate: Stated: Half | =1+1 | Changed | [1] [2]');
    expect(lines).toContain('[2] The Gazette: https://gazette.example/');
    expect(lines.at(-1)).toBe(memo.address);
  });

  test('as Markdown is a table whose cells cannot break it', () => {
    const text = memoAsMarkdown(memo);
    expect(text).toContain('| Price \\| rate | Stated: Half | =1+1 | Changed | [1] [2] |');
    expect(text).toContain('| --- | --- | --- | --- | --- |');
  });

  test('as HTML escapes what it holds', () => {
    const html = memoAsHtml({ ...memo, title: '<b>' });
    expect(html).toContain('<h2>&lt;b&gt;</h2>');
    expect(html).toContain('href="https://acme.example/?a=1&amp;b=2"');
  });

  test('as CSV quotes every cell and runs no formula', () => {
    const [heads, first, second] = memoAsCsv(memo).split('\r\n');
    expect(heads).toBe('"Term","1 May 2024","2 May 2024","Change","Sources after"');
    expect(first).toContain(`"'=1+1"`);
    expect(second).toContain('"Stated: ""One"""');
  });
});
