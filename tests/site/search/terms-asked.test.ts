import { describe, expect, test } from 'vitest';
import { termsAsked } from '#site/search/terms-asked.ts';
import { ANSWERS } from '../../support/search-answers.ts';

const asked = (query: string) => termsAsked(query, ANSWERS).map(({ address }) => address);

describe('termsAsked', () => {
  test.each(['right of first look', 'first look', 'ROFL', 'first-look', 'license to look', 'looks'])(
    'knows a term by its names, short forms, spellings and word forms: %s',
    (query) => {
      expect(asked(query)).toEqual(['/terms/first-look/']);
    },
  );

  test('goes by the order of the words where two terms differ by that', () => {
    expect(asked('does the mill pay the bakery?')[0]).toBe('/terms/share/');
    expect(asked('does the bakery pay the mill?')[0]).toBe('/terms/countershare/');
  });

  test('names both terms where they fit alike', () => {
    expect(asked('harvest share')).toEqual(['/terms/share/', '/terms/countershare/']);
  });

  test('knows words that ask for the same', () => {
    expect(asked('who gets payments out of the harvest?')).toContain('/terms/share/');
  });

  test('knows an amount that a value holds, unless a headline about something else has it', () => {
    expect(asked('40 million')).toEqual(['/terms/share/']);
    expect(asked('$7 million')).toEqual([]);
  });

  test.each([
    '',
    'what is it?',
    'contract',
    'zeppelin',
    'Guild',
    'Share',
    'what did the guild pay',
    'share of the zeppelin market in tulips',
  ])('finds no term in %j', (query) => {
    expect(asked(query)).toEqual([]);
  });
});
