import { describe, expect, test } from 'vitest';
import { dayOfCopy } from '#record/source/archived-copy.ts';
import { wordsCheckSchema } from '#record/source/links-schema.ts';
import { changedText, hasLostWords, quotationWords } from '#record/source/words-state.ts';
import { day } from '../../support/builders.ts';

const check = (fields: object) =>
  wordsCheckSchema.parse({ state: 'not-found', since: '2026-05-01', checked: '2026-05-08', ...fields });

describe('hasLostWords', () => {
  test.each([
    ['missed twice, a week apart', {}, true],
    ['missed again within a week', { checked: '2026-05-07' }, false],
    ['found', { state: 'says' }, false],
    ['never read', { state: 'unreadable' }, false],
  ])('words that were %s: %o', (_name, fields, isLost) => {
    expect(hasLostWords(check(fields))).toBe(isLost);
  });
});

describe('quotationWords', () => {
  test.each([
    [{ state: 'says' }, 'Quotation checked on 8 May 2026'],
    [{ state: 'says', byHand: true }, 'Quotation checked on 8 May 2026 in a copy that an editor saved'],
    [{}, 'Not found since 1 May 2026: the text may have changed'],
    [{ checked: '2026-05-02' }, 'Not found on 2 May 2026; to be looked for again'],
    [{ state: 'unreadable' }, 'Not checked: the page lets no program read it'],
  ])('%o reads "%s"', (fields, words) => {
    expect(quotationWords(check(fields))).toBe(words);
  });
});

test('changedText names the day, where there is one', () => {
  const hash = '0'.repeat(64);
  expect(changedText({ text: { hash, changed: day('2026-05-08') } })).toBe(
    'The text of the page has changed by 8 May 2026',
  );
  expect([changedText({ text: { hash } }), changedText({})]).toEqual([null, null]);
});

test('dayOfCopy is the day in the address of the archive', () => {
  expect(dayOfCopy('https://web.archive.org/web/20250503101112/https://a.example/')).toBe('2025-05-03');
  expect(dayOfCopy('https://archive.today/abc')).toBeNull();
});
