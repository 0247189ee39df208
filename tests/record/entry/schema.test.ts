import { describe, expect, test } from 'vitest';
import {
  accountSchema,
  changeSchema,
  correctionSchema,
  entrySchema,
  observationSchema,
} from '#record/entry/schema.ts';

const entry = {
  title: 'It happens',
  date: '2024-05',
  kind: 'report',
  status: 'official',
  parties: ['a-party'],
  summary: 'It happened.',
  added: '2024-06-01',
};
const change = { term: 'a-term', value: 'A value', standing: 'stated', from: 2021 };

const pathsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  result.error?.issues.map(({ path }) => path.join('.'));

describe('entrySchema', () => {
  test('fills in what an entry leaves out', () => {
    expect(entrySchema.parse(entry)).toEqual({
      ...entry,
      key: false,
      draft: false,
      changes: [],
      observations: [],
      accounts: [],
      figures: [],
      openQuestions: [],
      formerly: [],
      corrections: [],
    });
  });

  test.each(Object.keys(entry))('demands %s', (field) => {
    expect(pathsOf(entrySchema.safeParse({ ...entry, [field]: undefined }))).toEqual([field]);
  });

  test('refuses a misspelt field', () => {
    expect(entrySchema.safeParse({ ...entry, openQuestion: [] }).success).toBe(false);
  });

  test.each([
    ['a kind there is not', { kind: 'rumour' }, 'kind'],
    ['a status there is not', { status: 'sure' }, 'status'],
    ['no party', { parties: [] }, 'parties'],
    ['a title too long for a headline', { title: 'x'.repeat(111) }, 'title'],
    ['a summary too long for a card', { summary: 'x'.repeat(321) }, 'summary'],
    ['a title of spaces', { title: '  ' }, 'title'],
    ['a date of recording not known to the day', { added: '2024-06' }, 'added'],
    ['a former name that is no file name', { formerly: ['Old Name'] }, 'formerly.0'],
  ])('refuses %s', (_, fields, path) => {
    expect(pathsOf(entrySchema.safeParse({ ...entry, ...fields }))).toEqual([path]);
  });
});

describe('changeSchema', () => {
  test('sets an open-ended value of the clause unless told otherwise', () => {
    expect(changeSchema.parse(change)).toEqual({
      ...change,
      from: '2021',
      aspect: 'clause',
      effect: 'set',
      until: null,
      sources: [],
    });
  });

  test.each([
    ['an effect there is not', { effect: 'drop' }, 'effect'],
    ['a standing there is not', { standing: 'none' }, 'standing'],
    ['a value too long for a cell', { value: 'x'.repeat(61) }, 'value'],
    ['a start that is no date', { from: '2024-13' }, 'from'],
    ['an end that is no date', { until: 'never' }, 'until'],
  ])('refuses %s', (_, fields, path) => {
    expect(pathsOf(changeSchema.safeParse({ ...change, ...fields }))).toEqual([path]);
  });
});

describe('observationSchema', () => {
  test('refuses an observation without a source', () => {
    expect(pathsOf(observationSchema.safeParse({ term: 'a-term', text: 'Seen.', sources: [] }))).toEqual([
      'sources',
    ]);
  });
});

describe('accountSchema', () => {
  const version = { says: 'Monday', sources: ['a-source'] };

  test('takes two versions', () => {
    expect(accountSchema.safeParse({ about: 'The day', versions: [version, version] }).success).toBe(true);
  });

  test('refuses a single version', () => {
    expect(pathsOf(accountSchema.safeParse({ about: 'The day', versions: [version] }))).toEqual(['versions']);
  });

  test('refuses a version without a source', () => {
    const versions = [version, { ...version, sources: [] }];
    expect(pathsOf(accountSchema.safeParse({ about: 'The day', versions }))).toEqual(['versions.1.sources']);
  });
});

describe('correctionSchema', () => {
  test('refuses a date not known to the day', () => {
    expect(pathsOf(correctionSchema.safeParse({ date: '2024', what: 'The sum.' }))).toEqual(['date']);
  });
});
