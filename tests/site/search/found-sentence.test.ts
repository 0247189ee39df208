import { describe, expect, test } from 'vitest';
import { askedBy, foundSentence, markedRuns } from '#site/search/found-sentence.ts';

const TEXT =
  'Flour. The mill pays the bakery. It showed new flour on 3 May 2024 to St. Anna’s bakery first. Nothing else is known of it.';

const shown = (query: string, text = TEXT) =>
  foundSentence(text, askedBy([query]))
    ?.map(({ text: run, isFound }) => (isFound ? `[${run}]` : run))
    .join('');

describe('foundSentence', () => {
  test('is the whole sentence with most of the words, in any form, marked', () => {
    expect(shown('paying bakeries')).toBe('The mill [pays the bakery].');
  });

  test('prefers a sentence to a headline with the same words', () => {
    expect(shown('flour')).toBe('It showed new [flour] on 3 May 2024 to St. Anna’s bakery first.');
  });

  test('is the first sentence where none has the words', () => {
    expect(shown('zeppelin')).toBe('The mill pays the bakery.');
  });

  test('counts the beginning of the word that is being typed', () => {
    expect(shown('noth')).toBe('[Nothing] else is known of it.');
  });

  test('cuts a very long sentence at blanks, around what was found', () => {
    const long = `It ${'went on and '.repeat(60)}reached the harbour ${'and went on '.repeat(60)}too.`;
    const found = shown('harbour', long) ?? '';
    expect(found).toMatch(/^… .*\[harbour\].* …$/);
    expect(found.length).toBeLessThan(360);
  });

  test('is null for no text', () => {
    expect(foundSentence('', askedBy(['flour']))).toBeNull();
  });
});

describe('markedRuns', () => {
  test('marks neighbours as one, with the sign of a currency', () => {
    expect(markedRuns('About $38 billion in all', askedBy(['38 billion']))).toEqual([
      { text: 'About ', isFound: false },
      { text: '$38 billion', isFound: true },
      { text: ' in all', isFound: false },
    ]);
  });
});
