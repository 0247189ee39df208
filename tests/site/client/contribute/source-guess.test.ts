import { describe, expect, test } from 'vitest';
import { findSource, guessSource, idFor } from '#site/client/contribute/source-guess.ts';
import { day, makeSource } from '../../../support/builders.ts';

const SOURCES = [
  makeSource({
    id: 'gazette-2024-deal',
    url: 'https://www.gazette.example/deal',
    publisher: 'The Gazette',
    tier: 'secondary',
  }),
];
const unknown = { url: 'https://www.courier.example/a' };
const idOf = (fields: object, taken: string[] = []) =>
  idFor(
    { ...unknown, ...fields },
    { sources: SOURCES, taken: new Set(taken), completeTo: day('2026-11-28') },
  );

describe('findSource', () => {
  test.each([
    'https://www.gazette.example/deal?utm_source=x#top',
    '  https://www.gazette.example/deal and more words',
    'gazette-2024-deal',
  ])('knows a source of the record: %s', (typed) => {
    expect(findSource(typed, SOURCES)?.id).toBe('gazette-2024-deal');
  });

  test.each(['https://www.gazette.example/other', 'gazette', '', 'not an address'])(
    'knows no other: "%s"',
    (typed) => {
      expect(findSource(typed, SOURCES)).toBeNull();
    },
  );
});

describe('guessSource', () => {
  test('takes publisher and tier from the host, where the record has one of it', () => {
    const url = 'https://www.gazette.example/other';
    expect(guessSource(url, SOURCES, [])).toEqual({
      url,
      publisher: 'The Gazette',
      tier: 'secondary',
      verification: 'read',
    });
  });

  test('guesses nothing of a host that is new', () => {
    expect(guessSource(unknown.url, SOURCES, [])).toEqual({ ...unknown, verification: 'read' });
  });
});

describe('idFor', () => {
  test('is free, and made of publisher, year and title', () => {
    const fields = { publisher: 'The Gazette', title: 'A second deal', date: '2025-01-02' };
    expect(idOf(fields)).toBe('gazette-2025-second-deal');
    expect(idOf(fields, ['gazette-2025-second-deal'])).toBe('gazette-2025-second-deal-2');
  });

  test('makes do with the host and the year of the record', () => {
    expect(idOf({})).toMatch(/^courier-2026/);
  });
});
