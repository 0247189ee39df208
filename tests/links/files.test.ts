import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { linksSchema, type LinkCheck } from '#record/source/links-schema.ts';
import { linksText } from '#links/text.ts';
import { withArchive } from '#links/with-archive.ts';
import { day } from '../support/builders.ts';
import { sourceText } from '../support/link-folder.ts';

const COPY = 'https://web.archive.org/web/20250503101112/https://daily.example/a#x';

describe('linksText', () => {
  const ok: LinkCheck = { state: 'ok', since: day('2026-05-01'), checked: day('2026-05-08') };
  const moved: LinkCheck = {
    ...ok,
    state: 'moved',
    status: 404,
    hint: 'soft-404',
    to: 'https://daily.example/b#c: d'.replace(' ', '%20'),
    text: { hash: '1'.repeat(64), changed: day('2026-05-08') },
    words: {
      state: 'not-found',
      since: day('2026-05-01'),
      checked: day('2026-05-08'),
      byHand: true,
      missing: ['a: {b}, "c"', "d's"],
    },
    title: `It's "new": {all} #1 \\ – 'yes'`,
  };

  test('is read back as it was, a line for each source, by id', () => {
    const text = linksText(
      new Map([
        ['b', moved],
        ['a', ok],
      ]),
    );
    expect(linksSchema.parse(parse(text))).toEqual({ links: { a: ok, b: moved } });
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('  '))
        .map((line) => line.slice(2, 4)),
    ).toEqual(['a:', 'b:']);
  });

  test('is a file even before the first visit', () => {
    expect(linksSchema.parse(parse(linksText(new Map())))).toEqual({ links: {} });
  });

  test('holds five thousand sources in less than a megabyte', () => {
    const title = 'A headline of the length that most headlines have, and the paper';
    const many = Array.from({ length: 5000 }, (_none, at): [string, LinkCheck] => [
      `daily-2026-story-${at}`,
      { ...ok, title },
    ]);
    expect(linksText(new Map(many)).length).toBeLessThan(1_000_000);
  });
});

describe('withArchive', () => {
  const text = sourceText('https://daily.example/a');

  test('adds one line and leaves every other byte', () => {
    const added = withArchive(text, COPY);
    expect(added?.replace(`archive: ${COPY}\n`, '')).toBe(text);
    expect(parse(added ?? '').archive).toBe(COPY);
  });

  test('keeps the line ends of the file, and works where it ends without one', () => {
    expect(withArchive(text.replaceAll('\n', '\r\n'), COPY)).not.toMatch(/[^\r]\n/);
    const bare =
      'url: https://a.example\npublisher: A\ntitle: null\ndate: 2025\ntier: primary\nverification: read';
    expect(withArchive(bare, COPY)).toBe(`${bare}\narchive: ${COPY}`);
  });

  test('touches no file that has a copy or is written in another way', () => {
    expect(withArchive(`${text}archive: https://archive.example/a\n`, COPY)).toBeNull();
    expect(withArchive(JSON.stringify(parse(text)), COPY)).toBeNull();
  });
});
