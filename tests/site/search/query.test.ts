import { describe, expect, test } from 'vitest';
import { normaliseQuery } from '#site/search/query.ts';

describe('normaliseQuery', () => {
  test.each([
    ['$38bn', '$38 billion'],
    ['$38 BN cap', '$38 billion cap'],
    ['$38\u00a0billion', '$38 billion'],
    ['€1.5bn', '€1.5 billion'],
    ['£1,500m', '£1.5 billion'],
    ['38,000 million', '38 billion'],
    ['$38 000 million', '$38 billion'],
    ['250B', '250 billion'],
    ['38 Mrd', '38 billion'],
    ['$2tn', '$2 trillion'],
    ['10mn users', '10 million users'],
    ['US$13b', '$13 billion'],
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
    ['2026-04-27', '27 April 2026'],
    ['27/04/2026', '27 April 2026'],
    ['04/27/2026', '27 April 2026'],
    ['27.4.2026', '27 April 2026'],
    ['April 27, 2026', '27 April 2026'],
    ['Apr. 27 2026', '27 April 2026'],
    ['27th of april 2026', '27 April 2026'],
    ['april 27', '27 April'],
    ['27 Apr', '27 April'],
    ['3 Sept 2025', '3 September 2025'],
    ['Apr 2026', 'April 2026'],
    ['2026-04', 'April 2026'],
    ['changed on 2026-04-27?', 'changed on 27 April 2026?'],
  ])('writes out the date in %j: %j', (query, words) => {
    expect(normaliseQuery(query)).toBe(words);
  });

  test.each(['2026-13-01', 'may end', 'march of 10 models', '1.5', '24/7', '2019-2032', 'decision 5'])(
    'takes %j for no date',
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
