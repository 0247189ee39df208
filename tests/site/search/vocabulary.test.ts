import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '#site/search/vocabulary.ts';

describe('vocabularyOf', () => {
  test('puts the commonest word first, equals by their letters', () => {
    expect(vocabularyOf(['cloud share', 'share and cloud', 'share'])).toEqual(['share', 'cloud', 'and']);
  });

  test('keeps the capitals of names, and of nothing that is seen without', () => {
    expect(vocabularyOf(['Exclusive rights of OpenAI', 'exclusive: OpenAI, OPENAI'])).toEqual([
      'OpenAI',
      'exclusive',
      'rights',
    ]);
  });

  test('leaves out what is short or no word', () => {
    expect(vocabularyOf(['AI in 2032: $38bn, a cap'])).toEqual(['cap']);
  });
});
