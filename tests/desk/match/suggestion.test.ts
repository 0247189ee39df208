import { describe, expect, test } from 'vitest';
import { fitWeights } from '#desk/score/fit.ts';
import { suggester } from '#desk/match/suggestion.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { makeEntry, makeSource } from '../../support/builders.ts';
import { makeStory, makeTopic } from '../../support/feed-builders.ts';

const { parties, terms, contractParties, profile, feeds } = makeTopic();
const record = {
  site: { contractParties },
  parties,
  terms,
  entries: [makeEntry({ slug: 'old-deal', date: '2024-05-01', parties: ['mill'], sources: ['one'] })],
  sources: [makeSource({ id: 'one', url: 'https://mill.example/deal' })],
} as unknown as PartnershipRecord;
const weights = { version: 1, fittedOn: 'nothing', threshold: 0.3, joinFrom: 0.065, ...fitWeights([]) };
const suggest = suggester({ record, feeds: { feeds: [...feeds], profile }, weights });

describe('suggester', () => {
  test('a relevant story that no entry records is a new entry', () => {
    const story = makeStory('Brook Mill signs deal with Hill Farm');
    expect(suggest(story)).toMatchObject({
      id: story.id,
      verdict: 'new-entry',
      entry: null,
      date: '2024-05-01',
    });
  });

  test('an irrelevant one is ignored', () => {
    expect(suggest(makeStory('Fire destroys barn')).verdict).toBe('ignored');
  });

  test('further articles in a story that an entry cites are a new source', () => {
    const story = makeStory({ url: 'https://mill.example/deal' }, { url: 'https://gazette.example/deal' });
    expect(suggest(story)).toMatchObject({ verdict: 'new-source', entry: 'old-deal' });
  });

  test('a story that only shares an entry’s words, and has nothing of the topic, is ignored', () => {
    const barn = makeEntry({
      slug: 'barn',
      date: '2024-05-01',
      parties: ['mill'],
      title: 'Brook Mill barn burns down',
    });
    const desk = { record: { ...record, entries: [barn] }, feeds: { feeds: [...feeds], profile }, weights };
    const story = makeStory('Brook Mill barn burns down');
    const { score, entry, verdict } = suggester(desk)(story);
    expect([entry, verdict]).toEqual(['barn', 'ignored']);
    const lenient = { ...weights, threshold: score * 5 };
    expect(suggester({ ...desk, weights: lenient })(story).verdict).toBe('new-source');
  });

  test('a story whose every article is cited brings nothing new', () => {
    const story = makeStory({ url: 'https://mill.example/deal?utm_source=x' });
    expect(suggest(story)).toMatchObject({ verdict: 'ignored', entry: 'old-deal' });
  });

  test('gives each item what a reader needs and nothing else', () => {
    const [item] = suggest(makeStory('Barn burns')).items;
    expect(Object.keys(item ?? {})).toEqual(['url', 'title', 'publisher', 'published', 'feed', 'guid']);
  });
});
