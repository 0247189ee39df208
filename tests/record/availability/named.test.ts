import { describe, expect, test } from 'vitest';
import { modelsOf } from '#record/availability/named.ts';
import { when } from '../../support/builders.ts';
import { makeOffer } from '../../support/offers.ts';

const models = ['Heron 5', 'Heron 5.5', 'Heron 5 Turbo', 'Egret'].map((name) => ({
  id: name.toLowerCase().replaceAll(/[ .]/g, '-'),
  name,
  family: 'birds',
}));
const offers = [makeOffer({ model: 'egret', sources: ['a-source'] })];

function idsOf(title: string, sources: string[] = [], date = '2024-05-01'): string[] {
  return modelsOf({ title, summary: '', sources, date: when(date) }, { models, offers }).map(({ id }) => id);
}

describe('modelsOf', () => {
  test('finds the models whose offers rest on a source of the entry', () => {
    expect(idsOf('News', ['a-source'])).toEqual(['egret']);
    expect(idsOf('News', ['another'])).toEqual([]);
  });

  test.each([
    ['2024-06-01', ['egret']],
    ['2024-06-02', []],
    ['2024-04-01', ['egret']],
    ['2024-03-30', []],
    ['2024', ['egret']],
    ['2023', []],
  ])('leaves out offers of another time than that of an entry of %s', (date, ids) => {
    expect(idsOf('News', ['a-source'], date)).toEqual(ids);
  });

  test.each([
    ['Heron 5 is here', ['heron-5']],
    ['Heron 5.5 is here', ['heron-5-5']],
    ['Heron 5 Turbo is here.', ['heron-5-turbo']],
    ['Heron 5 Turbo beside Heron 5.', ['heron-5', 'heron-5-turbo']],
    ['Heron 50, Heron 5-mini and Egrets', []],
  ])('finds in "%s" the models named, and no longer name’s beginning', (title, ids) => {
    expect(idsOf(title)).toEqual(ids);
  });
});
