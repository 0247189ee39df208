import { describe, expect, test } from 'vitest';
import { filterOf } from '#record/timeline/query.ts';

describe('filterOf', () => {
  test('reads every filter of an address, each with several values', () => {
    const query = new URLSearchParams(
      'kind=deal&kind=launch&party=north&term=price&status=reported&view=key&from=2024-01-01&to=2024-06',
    );
    expect(filterOf(query)).toEqual({
      kinds: ['deal', 'launch'],
      parties: ['north'],
      terms: ['price'],
      statuses: ['reported'],
      key: true,
      from: '2024-01-01',
      to: '2024-06',
    });
  });

  test('restricts nothing where the address asks nothing', () => {
    const nothing = { kinds: [], parties: [], terms: [], statuses: [], key: false };
    expect(filterOf(new URLSearchParams('view=all&from='))).toEqual(nothing);
  });
});
