import { describe, expect, test } from 'vitest';
import { countChoices } from '#record/timeline/choices.ts';
import { filterMenus } from '#site/search/timeline-menus.ts';
import { makeEntry, makeTerm } from '../../support/builders.ts';

const observations = [{ term: 'price', text: 'Seen.', sources: ['a-source'] }];
const entries = [
  makeEntry({ kind: 'deal', parties: ['south', 'north'], observations }),
  makeEntry({ kind: 'deal', status: 'reported', parties: ['north'] }),
  makeEntry({ kind: 'launch', parties: ['north'] }),
];
const traits = entries.map((entry) => ({ ...entry, terms: entry.observations.map(({ term }) => term) }));

describe('countChoices', () => {
  test('counts the entries that have each value', () => {
    expect([...countChoices(traits, {}, 'kind')]).toEqual([
      ['deal', 2],
      ['launch', 1],
    ]);
    expect(countChoices(traits, {}, 'party').get('north')).toBe(3);
    expect([...countChoices(traits, {}, 'term')]).toEqual([['price', 1]]);
  });

  test('counts within what the other filters leave', () => {
    const kinds = countChoices(traits, { statuses: ['reported'] }, 'kind');
    expect([...kinds]).toEqual([['deal', 1]]);
  });

  test('leaves its own filter out, since a second value adds to the first', () => {
    expect(countChoices(traits, { kinds: ['deal'] }, 'kind').get('launch')).toBe(1);
  });
});

describe('filterMenus', () => {
  const parties = ['east', 'south', 'north'].map((id) => ({ id, name: `The ${id}`, aliases: [] }));
  const terms = ['price', 'range'].map((id) => makeTerm({ id, label: `The ${id}` }));
  const menus = filterMenus(entries, parties, terms);
  const valuesOf = (name: string) =>
    menus.find((menu) => menu.name === name)?.choices.map(({ value }) => value);

  test('offer only what some entry has', () => {
    expect(valuesOf('kind')).toEqual(['deal', 'launch']);
    expect(valuesOf('term')).toEqual(['price']);
    expect(valuesOf('status')).toEqual(['official', 'reported']);
  });

  test('name the party with most entries first', () => {
    expect(valuesOf('party')).toEqual(['north', 'south']);
  });
});
