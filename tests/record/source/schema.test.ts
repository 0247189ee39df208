import { describe, expect, test } from 'vitest';
import { sourceSchema } from '#record/source/schema.ts';

const source = {
  url: 'https://example.org/news',
  publisher: 'Example Gazette',
  title: 'It happens',
  date: '2024-05',
  tier: 'primary',
  verification: 'read',
};

describe('sourceSchema', () => {
  test('takes a source without an archived copy or a note', () => {
    expect(sourceSchema.parse(source)).toEqual({ ...source, restsOn: [], passages: [] });
  });

  test.each(Object.keys(source))('demands %s', (field) => {
    expect(sourceSchema.safeParse({ ...source, [field]: undefined }).success).toBe(false);
  });

  test.each([
    ['a misspelt field', { archived: 'https://example.org/copy' }],
    ['an address that must not be linked to', { url: 'javascript:alert(1)' }],
    ['an archived copy that must not be linked to', { archive: 'data:text/html,x' }],
    ['a tier there is not', { tier: 'first' }],
    ['a verification there is not', { verification: 'seen' }],
    ['a passage that no words find', { passages: [{ id: 'p', says: 'It happens.' }] }],
    ['a passage that says nothing', { passages: [{ id: 'p', says: ' ', start: 'It' }] }],
  ])('refuses %s', (_, fields) => {
    expect(sourceSchema.safeParse({ ...source, ...fields }).success).toBe(false);
  });
});
