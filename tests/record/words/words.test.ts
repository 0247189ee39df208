import { describe, expect, test } from 'vitest';
import { tellingWords, wordsOf } from '#record/words/words.ts';

describe('wordsOf', () => {
  test.each([
    ['Invests', 'invested investing invest'],
    ['hires', 'hired hiring hire'],
    ['company', 'companies'],
    ['planned', 'plan plans'],
    ['agreed', 'agree agrees'],
  ])('%s has the word of its inflections', (word, others) => {
    expect(new Set([...wordsOf(word), ...wordsOf(others)]).size).toBe(1);
  });

  test('amounts are one word however they are written', () => {
    expect(wordsOf('$38 billion')).toEqual(['38bn']);
    expect(wordsOf('$38B 38bn 38-billion')).toEqual(['38bn', '38bn', '38bn']);
    expect(wordsOf('$6.6 billion')).toEqual(wordsOf('6,6bn'));
    expect(wordsOf('27%')).toEqual(['27%']);
  });

  test('initials, accents and possessives make no difference', () => {
    expect(wordsOf('Mill’s C.E.O. Zoë')).toEqual(wordsOf('mill CEO zoe'));
  });

  test('short words are left whole', () => {
    expect(wordsOf('AWS bus red')).toEqual(['aws', 'bus', 'red']);
  });
});

describe('tellingWords', () => {
  test('leaves out articles, pronouns and prepositions', () => {
    expect(tellingWords(wordsOf('The mill says it will sign with the farm'))).toEqual(
      wordsOf('mill sign farm'),
    );
  });
});
