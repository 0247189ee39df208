import { describe, expect, test } from 'vitest';
import { siteSchema } from '#record/site/schema.ts';

const site = {
  title: 'A record',
  description: 'What was agreed.',
  now: { text: 'This holds now.', sources: ['a-source'] },
  repository: 'https://example.org/record',
  contact: 'editors@example.org',
  publisher: 'The editors',
  completeTo: '2024-06-30',
  contractParties: ['north', 'south'],
  comparison: { after: '2024-05-01' },
};

describe('siteSchema', () => {
  test('is written in English, without known gaps, unless told otherwise', () => {
    expect(siteSchema.parse(site)).toEqual({
      ...site,
      language: 'en',
      gaps: [],
      abbreviations: {},
      about: {},
    });
  });

  test.each(Object.keys(site).filter((field) => field !== 'comparison'))('demands %s', (field) => {
    expect(siteSchema.safeParse({ ...site, [field]: undefined }).success).toBe(false);
  });

  test.each([
    ['a misspelt field', { completedTo: '2024-06-30' }],
    ['completeness to a month', { completeTo: '2024-06' }],
    ['a comparison around a month', { comparison: { after: '2024-05' } }],
    ['a contract with one party', { contractParties: ['north'] }],
    ['a current state without a source', { now: { text: 'This holds now.', sources: [] } }],
    ['a repository that must not be linked to', { repository: 'javascript:alert(1)' }],
  ])('refuses %s', (_, fields) => {
    expect(siteSchema.safeParse({ ...site, ...fields }).success).toBe(false);
  });
});
