import { describe, expect, test } from 'vitest';
import { modelsOf } from '#record/availability/named.ts';
import { makeOffer } from '../../support/offers.ts';

const models = ['Heron 5', 'Heron 5.5', 'Heron 5 Turbo', 'Egret'].map((name) => ({
  id: name.toLowerCase().replaceAll(/[ .]/g, '-'),
  name,
  family: 'birds',
}));
const offers = [makeOffer({ model: 'egret', sources: ['a-source'] })];

function idsOf(title: string, sources: string[] = []): string[] {
  return modelsOf({ title, summary: '', sources }, { models, offers }).map(({ id }) => id);
}

describe('modelsOf', () => {
  test('finds the models whose offers rest on a source of the entry', () => {
    expect(idsOf('News', ['a-source'])).toEqual(['egret']);
    expect(idsOf('News', ['another'])).toEqual([]);
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
