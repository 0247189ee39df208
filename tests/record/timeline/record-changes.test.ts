import { describe, expect, test } from 'vitest';
import { recordChanges } from '#record/timeline/record-changes.ts';
import { makeEntry } from '../../support/builders.ts';

describe('recordChanges', () => {
  test('lists what was added and put right, newest first, with its kind', () => {
    const one = makeEntry({
      slug: 'one',
      added: '2025-01-01',
      corrections: [
        { date: '2025-03-01', what: 'A figure.', why: 'A slip.' },
        { date: '2025-02-01', what: 'A word.', kind: 'editorial' },
      ],
    });
    const two = makeEntry({ slug: 'two', added: '2025-02-15' });
    const listed = recordChanges([one, two]);
    expect(listed.map(({ date, kind, entry }) => `${date} ${kind} ${entry.slug}`)).toEqual([
      '2025-03-01 substance one',
      '2025-02-15 added two',
      '2025-02-01 editorial one',
      '2025-01-01 added one',
    ]);
    expect(listed[0]).toMatchObject({ correction: 1, what: 'A figure.', why: 'A slip.' });
    expect(listed[2]).toMatchObject({ correction: 2, what: 'A word.', why: null });
  });

  test('puts a correction of the same day above what it corrects', () => {
    const corrections = [{ date: '2025-01-01', what: 'A name.' }];
    const listed = recordChanges([makeEntry({ added: '2025-01-01', corrections })]);
    expect(listed.map(({ kind }) => kind)).toEqual(['substance', 'added']);
  });
});
