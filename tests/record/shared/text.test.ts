import { describe, expect, test } from 'vitest';
import { countOf, listOf, shorten } from '#record/shared/text.ts';

describe('countOf', () => {
  test.each([
    [0, 'source', '0 sources'],
    [1, 'source', '1 source'],
    [4, 'source', '4 sources'],
    [1, 'entry', '1 entry'],
    [2, 'entry', '2 entries'],
    [2, 'day', '2 days'],
  ])('%i %s: %s', (count, noun, text) => {
    expect(countOf(count, noun)).toBe(text);
  });
});

describe('shorten', () => {
  test('leaves a text that fits as it is', () => {
    expect(shorten('exclusive cloud', 15)).toBe('exclusive cloud');
  });

  test.each([
    ['one two three', 12, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one…'],
    ['one two, three', 12, 'one two…'],
    ['one two. Three', 12, 'one two…'],
    ['indivisible', 6, 'indiv…'],
    ['about $13\u00a0billion', 12, 'about…'],
  ])('ends %j within %i characters after a whole word: %j', (text, length, short) => {
    expect(shorten(text, length)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(length);
  });
});

describe('listOf', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j: %j', (items, text) => {
    expect(listOf(items)).toBe(text);
  });
});
