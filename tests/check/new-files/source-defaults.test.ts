import { describe, expect, test } from 'vitest';
import { idPrefixOf, publisherAt, tierOf } from '#check/new-files/source-defaults.ts';
import { partySchema } from '#record/party/schema.ts';

const known = [
  { id: 'acme-2024-deal', url: 'https://www.acme.example/deal', publisher: 'Acme', tier: 'primary' as const },
  { id: 'ac-2025', url: 'https://acme.example/more', publisher: 'Acme', tier: 'primary' as const },
  { id: 'ac-2026-x', url: 'https://daily.example/acme', publisher: 'Acme', tier: 'tertiary' as const },
  { id: 'daily-x', url: 'https://daily.example/1', publisher: 'The Daily', tier: 'secondary' as const },
  { id: 'daily-y', url: 'https://daily.example/2', publisher: 'The Daily', tier: 'secondary' as const },
];
const parties = [partySchema.parse({ id: 'bolt', name: 'Bolt', aliases: ['Bolt Inc'] })];

describe('what a new source has in common with those of its publisher', () => {
  test('the publisher is whom the record names most often on the host', () => {
    expect(publisherAt('http://acme.example/new', known)).toBe('Acme');
    expect(publisherAt('https://www.daily.example/new', known)).toBe('The Daily');
    expect(publisherAt('https://other.example/', known)).toBeNull();
  });

  test('the tier is that of most of its sources; a party speaks for itself', () => {
    expect(tierOf('Acme', known, parties)).toBe('primary');
    expect(tierOf('Bolt Inc', known, parties)).toBe('primary');
    expect(tierOf('Nobody', known, parties)).toBeNull();
  });

  test('the id begins as most of its ids do before the year', () => {
    expect(idPrefixOf('Acme', known)).toBe('ac');
    expect(idPrefixOf('The Daily', known)).toBeNull();
  });
});
