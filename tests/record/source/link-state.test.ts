import { describe, expect, test } from 'vitest';
import { pageTitle } from '#links/page-title.ts';
import type { LinkCheck } from '#record/source/links-schema.ts';
import { linkWords, linkWarning } from '#record/source/link-state.ts';
import { day } from '../../support/builders.ts';

const check = (fields: Partial<LinkCheck>): LinkCheck => ({
  state: 'ok',
  since: day('2026-11-14'),
  checked: day('2026-11-21'),
  ...fields,
});

describe('what readers are told', () => {
  test.each([
    [{}, 'Reached on 21 November 2026', null],
    [{ state: 'moved' }, 'Has led to another address since 14 November 2026', 'Has moved'],
    [
      { state: 'changed' },
      'Reached on 21 November 2026; the page has had another title since 14 November 2026',
      'Page has changed',
    ],
    [{ state: 'blocked' }, 'Refused an automatic visit on 21 November 2026; it may open for readers', null],
    [
      { state: 'blocked', hint: 'login-wall' },
      'Asked an automatic visit to log in on 21 November 2026',
      null,
    ],
    [{ state: 'unreachable' }, 'Not reached on 21 November 2026', 'Not reached of late'],
    [
      { state: 'gone' },
      'Gone since 14 November 2026, last tried on 21 November 2026',
      'Gone since 14 November 2026',
    ],
  ] as [Partial<LinkCheck>, string, string | null][])('of %o', (fields, words, warning) => {
    expect(linkWords(check(fields))).toBe(words);
    expect(linkWarning(check(fields))).toBe(warning);
  });
});

describe('pageTitle', () => {
  test.each([
    ['<title>The news</title>', 'The news'],
    ['<TITLE data-x="1">\n Q&amp;A:\n  one </TITLE >', 'Q&A: one'],
    ['<title>a <b> c</title>', 'a c'],
    ['<title>in\u202evisible\u200b</title>', 'invisible'],
    [`<title>${'word '.repeat(100)}</title>`, `${'word '.repeat(24).trim()}…`],
    ['<title></title>', null],
    ['<svg></svg><p>title', null],
    ['<title>never closed', null],
  ])('of %s', (html, title) => {
    expect(pageTitle(html)).toBe(title);
  });

  test('is found at once in a page made to keep the search busy', () => {
    expect(pageTitle(`<title${' '.repeat(1e5)}`.repeat(3) + '<title>'.repeat(1e5))).toBeNull();
  });
});
