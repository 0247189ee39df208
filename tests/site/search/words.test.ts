import { describe, expect, test } from 'vitest';
import { shortened, writtenOut } from '#site/search/abbreviations.ts';
import { amountsOf, withShares } from '#site/search/amounts.ts';
import { contentKeys } from '#site/search/content-keys.ts';
import { keyOf } from '#site/search/keys.ts';
import { inOtherWords, inOwnWords } from '#site/search/same-words.ts';
import { isQuestion, sayingWords } from '#site/search/stop-words.ts';

const SHORT = { AGI: 'artificial general intelligence', LLM: 'large language model' };

describe('short forms', () => {
  test('are written out, in any case and in the plural', () => {
    expect(writtenOut('agi and LLMs', SHORT)).toBe(
      'artificial general intelligence and large language model',
    );
  });

  test('take the place of the long ones', () => {
    expect(shortened('Artificial General Intelligence or large-language models', SHORT)).toBe('AGI or LLM');
    expect(shortened('intelligence', SHORT)).toBe('intelligence');
  });
});

describe('other words for the same', () => {
  test('are brought to those of this house', () => {
    expect(inOwnWords('A license for datacenters and a data-center')).toBe(
      'A licence for data centres and a data centre',
    );
  });

  test('are all found', () => {
    expect(inOtherWords('data centre')).toEqual(['datacentre', 'data center', 'datacenter']);
    expect(inOtherWords('flour')).toEqual([]);
  });
});

describe('amounts and shares', () => {
  test('are written in one way', () => {
    expect(withShares('27 percent, 27 per cent, 27 %, 4.5pct')).toBe('27%, 27%, 27%, 4.5%');
    expect(amountsOf('About 27% for $38 billion, €1.5 million')).toEqual([
      '38 billion',
      '1.5 million',
      '27%',
    ]);
  });
});

describe('keys', () => {
  test('are shared by the forms and spellings of a word', () => {
    expect(keyOf('exclusivity')).toBe(keyOf('Exclusive'));
    expect(keyOf('licensing')).not.toBe(keyOf('lice'));
    expect(keyOf('license')).toBe(keyOf('licences'));
  });

  test('are those of the words that say something', () => {
    expect(contentKeys('Who owns the mill’s non-exclusive right?')).toEqual([
      'own',
      'mill',
      'nonexclus',
      'right',
    ]);
  });
});

describe('questions', () => {
  test.each(['who pays', 'Does it end', 'the share?'])('%j is one', (query) => {
    expect(isQuestion(query)).toBe(true);
  });

  test('a name is none, and a month says something', () => {
    expect(isQuestion('Willow whole')).toBe(false);
    expect(sayingWords(['May', 'mills', 'grind'])).toEqual(['mills', 'grind']);
    expect(sayingWords(['in', 'May', '2024'])).toEqual(['May', '2024']);
  });
});
