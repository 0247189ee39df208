import { describe, expect, test } from 'vitest';
import { normaliseQuery } from '#domain/search/query.ts';

describe('normaliseQuery', () => {
  test.each([
    ['$38bn', '$38 billion'],
    ['$38 BN cap', '$38 billion cap'],
    ['$38\u00a0billion', '$38 billion'],
    ['€1.5bn', '€1.5 billion'],
    ['£1,500m', '£1,500 million'],
    ['$2tn', '$2 trillion'],
    ['10mn users', '10 million users'],
    ['US$13b', 'US$13 billion'],
    ['$30-40bn', '$30-40 billion'],
  ])('writes out the amount in %j: %j', (query, words) => {
    expect(normaliseQuery(query)).toBe(words);
  });

  test.each(['model-20b', 'model2b', 'gpt-5.5', 'version 4.5 gigawatts', '2032', '38 bnp', '$38'])(
    'leaves %j alone',
    (query) => {
      expect(normaliseQuery(query)).toBe(query);
    },
  );

  test.each([
    ['“primary partner”', '"primary partner"'],
    ['„primary partner“', '"primary partner"'],
    ['«primary partner»', '"primary partner"'],
  ])('makes the quotation marks of %j straight', (query, words) => {
    expect(normaliseQuery(query)).toBe(words);
  });

  test.each([
    ['"cannot, and chooses not."', '"cannot and chooses not"'],
    ['"first: refusal!" ends.', '"first refusal" ends.'],
    ['"about $1.5bn, paid"', '"about $1.5 billion paid"'],
    ['"left open, so', '"left open, so'],
    ['no phrase, no change.', 'no phrase, no change.'],
  ])('drops stops within a quoted phrase only: %j', (query, words) => {
    expect(normaliseQuery(query)).toBe(words);
  });

  test('puts one space where there are several, and none at the ends', () => {
    expect(normaliseQuery('  first \t\n ship ')).toBe('first ship');
  });
});
