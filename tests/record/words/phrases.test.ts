import { describe, expect, test } from 'vitest';
import { phraseFinder } from '#record/words/phrases.ts';
import { wordsOf } from '#record/words/words.ts';

function find(text: string, ...phrases: string[]): string[] {
  const finder = phraseFinder(phrases.map((phrase) => ({ text: phrase, meaning: null })));
  return finder(wordsOf(text)).map(({ phrase }) => phrase.text);
}

describe('phraseFinder', () => {
  test('finds inflections', () => {
    expect(find('Mills signing contracts', 'sign contract')).toEqual(['sign contract']);
  });

  test('a star stands for up to four words', () => {
    expect(find('It ended its own long cloud exclusivity', 'ends * exclusivity')).toHaveLength(1);
    expect(find('It ended exclusivity', 'ends * exclusivity')).toHaveLength(1);
    expect(find('It ended one two three four five exclusivity', 'ends * exclusivity')).toEqual([]);
  });

  test('of phrases that begin at one word the longest counts, and none overlap', () => {
    expect(find('Brook Mill Service opens', 'Brook', 'Brook Mill', 'Brook Mill Service', 'Mill')).toEqual([
      'Brook Mill Service',
    ]);
  });

  test('a phrase without words is never found', () => {
    expect(find('anything', '…')).toEqual([]);
  });
});
