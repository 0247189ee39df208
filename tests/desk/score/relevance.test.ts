import { describe, expect, test } from 'vitest';
import { fitWeights } from '#desk/score/fit.ts';
import type { Feature } from '#record/desk-files/features.ts';
import { storyScorer } from '#desk/score/relevance.ts';
import type { Item } from '#desk/normalise/item.ts';
import { makeStory, makeTopic } from '../../support/feed-builders.ts';

const score = storyScorer(makeTopic(), fitWeights([]));

function scoreOf(...items: (Partial<Item> | string)[]): number {
  return score(makeStory(...items)).score;
}

function reasonFor(part: Feature, ...items: (Partial<Item> | string)[]) {
  return score(makeStory(...items)).reasons.find((reason) => reason.part === part);
}

describe('storyScorer', () => {
  test('an agreement of both parties is likely, news about neither is not', () => {
    expect(scoreOf('Brook Mill signs deal with Hill Farm')).toBeGreaterThan(0.4);
    expect(scoreOf('Fire destroys barn near the river')).toBeLessThan(0.05);
  });

  test('says why, the weightiest first', () => {
    const { reasons } = score(makeStory('Brook Mill signs deal with Hill Farm'));
    expect(reasons[0]).toMatchObject({
      part: 'event-between',
      text: 'between Brook Mill and Hill Farm: makes an agreement',
    });
    expect(reasons[1]).toMatchObject({
      part: 'parties',
      text: 'names Brook Mill and Hill Farm in the title',
    });
    expect(reasons.every(({ weight }) => weight !== 0)).toBe(true);
  });

  test('a weighty reason against comes before a light one for it', () => {
    const { reasons } = score(makeStory('A recipe from Brook Mill and Hill Farm for $5 million'));
    const sizes = reasons.map(({ weight }) => Math.abs(weight));
    expect(new Set(reasons.map(({ weight }) => Math.sign(weight)))).toEqual(new Set([1, -1]));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test('words of the contract count up to half as much again as what counts as full', () => {
    const two = reasonFor('vocabulary', 'Grindstone and exclusive milling')?.weight;
    expect(two).toBeGreaterThan(reasonFor('vocabulary', 'Grindstone')?.weight ?? 0);
    expect(reasonFor('vocabulary', 'Grindstone, exclusive milling, flour price')?.weight).toBe(two);
  });

  test('without parties the words of the contract can still carry an announcement', () => {
    const plain = scoreOf('Announcing The Grindstone Project');
    expect(plain).toBeGreaterThan(scoreOf('Announcing The Garden Project') * 3);
    expect(reasonFor('vocabulary', 'Announcing The Grindstone Project')?.text).toContain('Grindstone');
  });

  test('a party that speaks itself need not name itself', () => {
    const title = 'Announcing The Grindstone Project';
    const own = { title, publisher: 'Brook Mill', tier: 'primary' as const };
    expect(reasonFor('nobody', own)).toBeUndefined();
    expect(reasonFor('announcement', own)).toBeDefined();
    expect(reasonFor('nobody', { ...own, tier: 'secondary' })).toBeDefined();
  });

  test('words of the terms count', () => {
    expect(reasonFor('vocabulary', 'Flour prices rise')?.text).toBe('words of the contract: flour price');
  });

  test.each<[Feature, 1 | -1, string]>([
    ['one-party', -1, 'Brook Mill paints its door'],
    ['by-product', -1, 'Flourbot comes in blue'],
    ['nobody', -1, 'A barn burns'],
    ['counterpart', 1, 'Brook Mill meets Vale Bakery'],
    ['event-counterpart', 1, 'Brook Mill signs deal with Vale Bakery'],
    ['event-company', 1, 'Hill Farm fires its chief'],
    ['outsider', -1, 'Brook Mill signs deal with circus'],
    ['amount', 1, 'Hill Farm gets $5 million'],
    ['against', -1, 'A recipe from Brook Mill'],
    ['question', -1, 'Why is Hill Farm green?'],
  ])('%s counts %i in "%s"', (part, side, title) => {
    expect(Math.sign(reasonFor(part, title)?.weight ?? 0)).toBe(side);
  });

  test('an event at one party counts only where the profile says so', () => {
    expect(reasonFor('event-company', 'Brook Mill fires its chief')).toBeUndefined();
  });

  test('an event of which the profile names no party counts at any of them', () => {
    expect(reasonFor('event-company', 'Brook Mill rebuilds its wheel')).toBeDefined();
  });

  test('a counterpart of the record is nobody outside it', () => {
    expect(reasonFor('outsider', 'Brook Mill signs deal with Vale Bakery')).toBeUndefined();
  });

  test('a product does not name its company, its maker does', () => {
    expect(reasonFor('one-party', 'Flourbot maker moves house')).toBeDefined();
    expect(reasonFor('one-party', 'Flourbot moves house')).toBeUndefined();
  });

  test('the second party may be in the summary', () => {
    const summary = 'Hill Farm is glad.';
    expect(reasonFor('parties-below', { title: 'Brook Mill signs deal', summary })?.weight).toBeGreaterThan(
      0,
    );
  });

  test('who speaks counts: a party itself, an aggregator, a noisy feed', () => {
    const title = 'Brook Mill and Hill Farm';
    expect(scoreOf({ title, tier: 'primary' })).toBeGreaterThan(scoreOf({ title }));
    expect(scoreOf({ title, tier: 'tertiary' })).toBeLessThan(scoreOf({ title }));
    expect(scoreOf({ title, feed: 'links' })).toBeLessThan(scoreOf({ title }));
  });

  test('publishers count who write themselves: no copies, no relays, none twice', () => {
    const title = 'Brook Mill signs deal with Hill Farm';
    const other = 'Hill Farm and Brook Mill sign a deal';
    const alone = scoreOf({ title });
    expect(scoreOf({ title }, { title: other, url: 'https://gazette.example/2' })).toBe(alone);
    expect(scoreOf({ title }, { title, publisher: 'Courier', url: 'https://courier.example/2' })).toBe(alone);
    expect(scoreOf({ title }, { title: other, publisher: 'Links', tier: 'tertiary' })).toBe(alone);
    expect(scoreOf({ title }, { title: other, publisher: 'Courier' })).toBeGreaterThan(alone);
  });

  test('publishers do not count where nothing happens', () => {
    const title = 'Brook Mill and Hill Farm';
    const other = {
      title: 'Hill Farm and Brook Mill',
      publisher: 'Courier',
      url: 'https://courier.example/2',
    };
    expect(reasonFor('publishers', title, other)).toBeUndefined();
  });

  test('a sure article makes a sure story, and noise does not lower it', () => {
    const sure = 'Brook Mill signs deal with Hill Farm';
    const noise = ['Barn burns', 'Barn burnt', 'Barn is burning'];
    expect(scoreOf(sure, ...noise)).toBe(scoreOf(sure));
    expect(score(makeStory(sure, ...noise)).reasons).toEqual(score(makeStory(sure)).reasons);
  });

  test('of equal articles the one of the primary source gives the reasons', () => {
    const title = 'Brook Mill signs deal with Hill Farm';
    const own = {
      title,
      publisher: 'Hill Farm',
      tier: 'primary' as const,
      published: '2024-05-02T12:00:00Z',
    };
    expect(reasonFor('primary', title, own)?.text).toBe('Hill Farm speaks itself');
  });

  test('who is only mentioned takes no part', () => {
    expect(reasonFor('parties', 'Brook Mill invites Hill Farm rival')).toBeUndefined();
    expect(reasonFor('parties', 'Brook Mill invites former Hill Farm clerk')).toBeUndefined();
    expect(reasonFor('parties', 'Brook Mill invites Hill Farm')).toBeDefined();
  });

  test('an event may need another word beside it', () => {
    expect(reasonFor('event-company', 'Hill Farm head leaves')).toBeDefined();
    expect(reasonFor('event-company', 'Cows leave Hill Farm')).toBeUndefined();
  });

  test('an authority counts where it looks at both parties or at the contract, not where it looks at one', () => {
    expect(reasonFor('authority', 'Guild looks into Brook Mill and Hill Farm')).toBeDefined();
    expect(reasonFor('authority', 'Guild probes exclusive milling')).toBeDefined();
    expect(reasonFor('authority', 'Guild probes Brook Mill over noise')).toBeUndefined();
    expect(reasonFor('counterpart', 'Guild probes Brook Mill over noise')).toBeUndefined();
  });

  test('goods of a party on the shelf of others count although they read like product news', () => {
    expect(reasonFor('resale', 'Flourbot now at Vale Bakery')?.weight).toBeGreaterThan(0);
    expect(reasonFor('resale', 'Flourbot now at the market')).toBeUndefined();
    expect(scoreOf('Flourbot now at Vale Bakery')).toBeGreaterThan(0.3);
  });

  test('a party that tells of an event below a title of its own is heard', () => {
    const told = {
      title: 'Built to last',
      summary: 'Brook Mill signs a deal with us.',
      publisher: 'Hill Farm',
    };
    expect(reasonFor('event-told', { ...told, tier: 'primary' })?.text).toContain('makes an agreement');
    expect(reasonFor('event-told', told)).toBeUndefined();
  });
});
