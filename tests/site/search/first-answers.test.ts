import { describe, expect, test } from 'vitest';
import type { Day } from '#record/shared/when.ts';
import { firstAnswers } from '#site/search/first-answers.ts';
import { ANSWERS } from '../../support/search-answers.ts';

const answer = (query: string) => firstAnswers(query, ANSWERS, '2025-08-01' as Day);

describe('firstAnswers', () => {
  test('gives the value in force on the last day of the record, and the one before it', () => {
    const [first] = answer('mill to bakery share').terms;
    expect(first?.day).toBe('2025-06-30');
    expect(first?.sides[0]).toMatchObject({
      value: { value: 'Ended' },
      earlier: { value: '12% of the harvest' },
    });
  });

  test('gives the value of the day that is named beside the term', () => {
    const [first] = answer('share to bakery in 2021').terms;
    expect(first?.day).toBe('2021-12-31');
    expect(first?.sides[0]?.value.value).toBe('12% of the harvest');
  });

  test('puts the side that is asked for first', () => {
    expect(answer('share to bakery cap').terms[0]?.sides.map(({ label }) => label)).toEqual(['Cap', 'Share']);
    expect(answer('$40m').terms[0]?.sides[0]?.label).toBe('Cap');
  });

  test.each([
    ['1 Jan 2024', 'The contract on 1 January 2024', '/contract/?on=2024-01-01'],
    ['2024-04', 'The contract in April 2024', '/contract/?on=2024-04'],
    ['2022', 'The contract in 2022', '/contract/?on=2022'],
    ['what did the contract say on 3 May 2024?', 'The contract on 3 May 2024', '/contract/?on=2024-05-03'],
    ['today', 'The contract on 1 August 2025', '/contract/?on=2025-08-01'],
  ])('leads %s to the day', (query, title, address) => {
    expect(answer(query)).toMatchObject({ day: { title, address }, terms: [] });
  });

  test.each([
    ['which models are on the market', '/availability/market/'],
    ['models at the night market since when?', '/availability/night/'],
    ['availability guild market', '/availability/market/'],
  ])('leads %s to the channel', (query, address) => {
    expect(answer(query)).toMatchObject({ terms: [], named: { address } });
  });

  test('leads a channel to nothing where its models are not asked for', () => {
    expect(answer('night market').named).toBeNull();
    expect(answer('models of bread').named).toBeNull();
  });

  test('says how a day was taken', () => {
    expect(answer('1 Jan 2024').day?.sentence).toBe(
      '1 January 2024: as it stood since 1 May 2020, until 1 March 2024.',
    );
  });

  test('leads no other query to a day', () => {
    expect(answer('flour in May 2024').day).toBeNull();
    expect(answer('first look').day).toBeNull();
  });

  test('knows who and what has a name, the term before the milestone that is called after it', () => {
    expect(answer('vm').named?.address).toBe('/parties/mill/');
    expect(answer('opening day').named?.address).toBe('/entries/2021-look/');
    expect(answer('first look')).toMatchObject({
      named: null,
      terms: [{ term: { address: '/terms/first-look/' } }],
    });
  });
});
