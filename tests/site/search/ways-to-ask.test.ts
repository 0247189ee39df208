import { describe, expect, test } from 'vitest';
import { waysToAsk } from '#site/search/ways-to-ask.ts';

const SHORT = { ROFL: 'right of first look', PBC: 'public benefit corporation' };

describe('waysToAsk', () => {
  test('leaves out the words of a question', () => {
    expect(waysToAsk('who pays the share today?', {})).toEqual(['pays share']);
  });

  test('keeps a query that has no other words', () => {
    expect(waysToAsk('who is it', {})).toEqual(['who is it']);
  });

  test('writes short forms out, as a phrase, and shortens long ones', () => {
    expect(waysToAsk('ROFL', SHORT)).toEqual(['ROFL', '"right of first look"']);
    expect(waysToAsk('public benefit corporation', SHORT)).toContain('PBC');
  });

  test.each([
    ['exclusive license', 'exclusive licence'],
    ['exclusive licence', 'exclusive license'],
    ['new data center', 'new data centre'],
    ['recapitalization', 'recapitalisation'],
  ])('asks for %j also as %j', (query, other) => {
    expect(waysToAsk(query, {})).toContain(other);
  });

  test('takes a hyphen between words for a blank', () => {
    expect(waysToAsk('first-look', {})).toEqual(['first look']);
  });

  test('gives an amount the sign that is left out', () => {
    expect(waysToAsk('13 billion', {})).toEqual(['$13 billion']);
  });

  test('leaves a quoted phrase as it is', () => {
    expect(waysToAsk('"who has a license"', {})).toEqual(['"who has a license"']);
  });
});
