import { describe, expect, test } from 'vitest';
import { groupByVerdict, misreadingsBy } from '#record/misreadings/group.ts';
import { misreadingSchema } from '#record/misreadings/schema.ts';

const list = [
  { id: 'a', verdict: 'outdated', terms: ['hosting'] },
  { id: 'b', verdict: 'wrong', seen: ['the-daily'] },
  { id: 'c', verdict: 'outdated', entries: ['2024-03-01-deal'] },
].map((fields) =>
  misreadingSchema.parse({ claim: 'So.', record: 'Not so.', sources: ['a-deal'], ...fields }),
);

describe('groupByVerdict', () => {
  test('puts the plainest mistakes first and leaves out verdicts without any', () => {
    const groups = groupByVerdict(list).map(({ verdict, misreadings }) => [
      verdict,
      misreadings.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['wrong', ['b']],
      ['outdated', ['a', 'c']],
    ]);
  });
});

describe('misreadingsBy', () => {
  test.each([
    ['terms', 'hosting', ['a']],
    ['entries', '2024-03-01-deal', ['c']],
    ['sources', 'a-deal', ['a', 'b', 'c']],
    ['sources', 'the-daily', ['b']],
    ['terms', 'licence', []],
  ] as const)('finds by %s those of %s', (kind, id, ids) => {
    expect(misreadingsBy(list, kind, id).map((one) => one.id)).toEqual(ids);
  });
});
