import { describe, expect, test } from 'vitest';
import { partiesSchema } from '#record/party/schema.ts';

describe('partiesSchema', () => {
  test('takes a party known by one name', () => {
    const { parties } = partiesSchema.parse({ parties: [{ id: 'a-party', name: 'A Party' }] });
    expect(parties).toEqual([{ id: 'a-party', name: 'A Party', aliases: [] }]);
  });

  test.each([
    ['no parties', []],
    ['a party without a name', [{ id: 'a-party' }]],
    ['an id that cannot be an address', [{ id: 'A Party', name: 'A Party' }]],
    ['an empty alias', [{ id: 'a-party', name: 'A Party', aliases: [''] }]],
    ['a misspelt field', [{ id: 'a-party', name: 'A Party', alias: [] }]],
  ])('refuses %s', (_, parties) => {
    expect(partiesSchema.safeParse({ parties }).success).toBe(false);
  });
});
