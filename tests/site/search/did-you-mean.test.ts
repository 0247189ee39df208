import { describe, expect, test } from 'vitest';
import { didYouMean, isGuess } from '#site/search/did-you-mean.ts';

const WORDS = ['right', 'exclusivity', 'Bedrock', 'Nadella', 'share', 'shore', 'first', 'licence'];

describe('didYouMean', () => {
  test.each([
    ['Bedrok', 'Bedrock'],
    ['bedorck', 'Bedrock'],
    ['exclusivty right', 'exclusivity right'],
    ['fisrt rigth', 'first right'],
    ['Nadela licence', 'Nadella licence'],
  ])('corrects each word that is not known: %j to %j', (query, suggestion) => {
    expect(didYouMean(query, WORDS)).toBe(suggestion);
  });

  test.each(['right', 'RIGHT', 'exclusiv', 'zeppelin', 'shr', '2032', 'gpt5x'])(
    'leaves %j alone',
    (query) => {
      expect(didYouMean(query, WORDS)).toBeNull();
    },
  );

  test('takes the commoner of equally near words', () => {
    expect(didYouMean('shbre', WORDS)).toBe('share');
  });

  test('prefers the word that begins alike', () => {
    expect(didYouMean('lixence', ['lixens', 'sixence', 'licence'])).toBe('licence');
  });
});

describe('isGuess', () => {
  test('is what finds texts that lack a word of the query', () => {
    expect(isGuess('bedrok price', ['A bed and its price'])).toBe(true);
    expect(isGuess('Bedrock price', ['On <mark>bedrock</mark>', 'its price'])).toBe(false);
  });
});

describe('other forms of known words', () => {
  test('are not corrected, nor are other spellings and the words of a question', () => {
    expect(didYouMean('who shared which license?', WORDS)).toBeNull();
  });

  test('the words of a question are in no text and make no guess', () => {
    expect(isGuess('what is the right', ['A right.'])).toBe(false);
  });
});
