import { describe, expect, test } from 'vitest';
import { beforeSchema, termsSchema } from '#record/terms/schema.ts';

const term = {
  id: 'a-term',
  label: 'A term',
  question: 'What holds?',
  aspects: [{ id: 'clause', label: 'Clause', before: { value: 'Nothing', standing: 'none' } }],
};

describe('termsSchema', () => {
  test('takes a term with one aspect', () => {
    expect(termsSchema.parse({ terms: [term] }).terms[0]?.vocabulary).toEqual([]);
  });

  test.each([
    ['no terms', { terms: [] }],
    ['a term without aspects', { terms: [{ ...term, aspects: [] }] }],
    [
      'an aspect that does not say what held before',
      { terms: [{ ...term, aspects: [{ id: 'clause', label: 'Clause' }] }] },
    ],
    ['a misspelt field', { terms: [{ ...term, colour: 'red' }] }],
  ])('refuses %s', (_, file) => {
    expect(termsSchema.safeParse(file).success).toBe(false);
  });
});

describe('beforeSchema', () => {
  test('takes what held before for not disclosed unless told otherwise', () => {
    expect(beforeSchema.parse({ value: 'Unknown' })).toEqual({
      value: 'Unknown',
      standing: 'not-disclosed',
      sources: [],
    });
  });

  test('knows the standing of a term that was not in force', () => {
    expect(beforeSchema.parse({ value: 'No such term', standing: 'none' }).standing).toBe('none');
  });

  test('refuses a value too long for a cell', () => {
    expect(beforeSchema.safeParse({ value: 'x'.repeat(61) }).success).toBe(false);
  });
});
