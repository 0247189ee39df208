import { describe, expect, test } from 'vitest';
import { correctionsOf } from '#record/timeline/corrections.ts';
import { makeEntry } from '../../support/builders.ts';

const correction = (date: string) => ({ date, what: `Corrected on ${date}` });

describe('correctionsOf', () => {
  test('lists the corrections of all entries, newest first, each with its entry', () => {
    const one = makeEntry({ slug: 'one', corrections: [correction('2025-01-01'), correction('2025-03-01')] });
    const other = makeEntry({ slug: 'other', corrections: [correction('2025-02-01')] });
    const listed = correctionsOf([one, makeEntry(), other]);
    expect(listed.map(({ entry, correction: { date } }) => `${entry.slug} ${date}`)).toEqual([
      'one 2025-03-01',
      'other 2025-02-01',
      'one 2025-01-01',
    ]);
    expect(listed[0]?.entry).toBe(one);
  });

  test('are none where nothing was corrected', () => {
    expect(correctionsOf([makeEntry()])).toEqual([]);
  });
});
