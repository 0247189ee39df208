import { describe, expect, test } from 'vitest';
import type { Assigned } from '#desk/evaluate/assigned.ts';
import { examplesOf } from '#desk/evaluate/examples.ts';
import { foldsOf } from '#desk/evaluate/folds.ts';
import { labelledSchema, toItem } from '#desk/evaluate/labelled.ts';
import { makeStory } from '../../support/feed-builders.ts';

function assigned(id: string, published: string, milestone?: string): Assigned {
  const fields = { id, title: id, url: `https://a.example/${id}`, published, publisher: 'a.example' };
  const label = milestone ? 'relevant-milestone' : 'near-miss';
  return {
    article: labelledSchema.parse({ ...fields, label, milestone }),
    story: makeStory(id),
    features: [],
    ofStory: [],
  };
}

describe('foldsOf', () => {
  const articles = [
    assigned('a1', '2024-05-01', 'a'),
    assigned('a2', '2024-05-04', 'a'),
    assigned('b1', '2024-07-01', 'b'),
    assigned('on-its-days', '2024-05-03'),
    assigned('far1', '2024-09-01'),
    assigned('far2', '2024-10-01'),
  ];
  const folds = foldsOf(articles);
  const ids = (name: string) => folds.get(name)?.map(({ article }) => article.id) ?? [];

  test('there is one fold for each milestone, with the other articles of its days', () => {
    expect([...folds.keys()].toSorted()).toEqual(['a', 'b']);
    expect(ids('a')).toEqual(expect.arrayContaining(['a1', 'a2', 'on-its-days']));
  });

  test('the rest is dealt out, every article once', () => {
    expect([...ids('a'), ...ids('b')].toSorted()).toEqual(
      articles.map(({ article }) => article.id).toSorted(),
    );
    expect(ids('b')).toHaveLength(2);
  });
});

describe('examplesOf', () => {
  test('a milestone that fills the news counts no more than a small one of fifteen articles', () => {
    const many = Array.from({ length: 30 }, (_, index) => assigned(`a${index}`, '2024-05-01', 'a'));
    const examples = examplesOf([...many, assigned('b', '2024-07-01', 'b'), assigned('x', '2024-07-01')]);
    expect(examples.slice(0, 30).reduce((sum, { importance }) => sum + importance, 0)).toBeCloseTo(15, 9);
    expect(examples.slice(30).map(({ importance, isRelevant }) => [importance, isRelevant])).toEqual([
      [1, true],
      [1, false],
    ]);
  });
});

describe('toItem', () => {
  const feed = {
    id: 'a',
    url: 'https://www.a.example/rss',
    publisher: 'A',
    tier: 'primary',
    language: 'en',
    kind: 'feed',
    tokenVariable: 'GREADER_TOKEN',
    weight: 1,
  } as const;

  test('takes the tier of the feed whose host publishes the article', () => {
    expect(toItem(assigned('x', '2024-05-01').article, [feed])).toMatchObject({ feed: 'a', tier: 'primary' });
    const elsewhere = { ...assigned('x', '2024-05-01').article, publisher: 'b.example' };
    expect(toItem(elsewhere, [feed]).tier).toBe('secondary');
  });

  test.each([
    ['2024-05-01', '2024-05-01T12:00:00.000Z'],
    ['2024-05-01T06:08', '2024-05-01T06:08:00.000Z'],
    ['2024-05-01 06:08', '2024-05-01T06:08:00.000Z'],
    ['soon', null],
  ])('reads %s as %s', (published, moment) => {
    expect(toItem(assigned('x', published).article, []).published).toBe(moment);
  });
});
