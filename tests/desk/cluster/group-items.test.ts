import { describe, expect, test } from 'vitest';
import { eventVocabularyOf, NO_EVENTS } from '#desk/cluster/event-vocabulary.ts';
import { groupItems } from '#desk/cluster/group-items.ts';
import type { Story } from '#desk/cluster/story.ts';
import { idSchema } from '#record/shared/id.ts';
import { makeItem, makeTopic } from '../../support/feed-builders.ts';

const signed = makeItem({
  title: 'Brook Mill signs flour contract with Hill Farm',
  published: '2024-05-01T08:00:00Z',
});
const inked = makeItem({
  title: 'Hill Farm and Brook Mill sign contract for flour',
  published: '2024-05-01T10:00:00Z',
});
const later = makeItem({
  title: 'Flour contract signed by Brook Mill, Hill Farm',
  published: '2024-05-02T09:00:00Z',
});
const fire = makeItem({ title: 'Fire destroys barn near the river', published: '2024-05-01T09:00:00Z' });
const all = [signed, inked, later, fire];

function titles(stories: Story[]): string[][] {
  return stories.map(({ items }) => items.map(({ title }) => title));
}

describe('groupItems', () => {
  test('articles on one event become one story, others stay apart', () => {
    expect(titles(groupItems(all))).toEqual([[fire.title], [signed.title, inked.title, later.title]]);
  });

  test('the order of the items makes no difference', () => {
    const expected = groupItems(all);
    for (const order of [all.toReversed(), [later, fire, signed, inked], [inked, later, fire, signed]]) {
      expect(groupItems(order)).toEqual(expected);
    }
  });

  test('an address is one item whatever feed it came from; the publisher counts more than who relays it', () => {
    const relayed = {
      ...signed,
      url: `${signed.url}?utm_source=links`,
      feed: 'links',
      tier: 'tertiary' as const,
    };
    const [story] = groupItems([relayed, signed]);
    expect(story?.items).toEqual([signed]);
  });

  test('one address used for two announcements gives two items', () => {
    const page = 'https://mill.example/press';
    const items = [
      { ...signed, url: page, guid: 'press-2' },
      { ...fire, url: page, guid: 'press-1' },
    ];
    expect(groupItems(items).map((story) => story.items)).toHaveLength(2);
    const fragments = items.map((item, index) => ({
      ...item,
      title: 'Notice',
      url: `${page}#${index}`,
      guid: null,
    }));
    expect(groupItems(fragments).flatMap((story) => story.items)).toHaveLength(1);
    const mixed = [...fragments, { ...signed, url: page }];
    expect(groupItems(mixed).flatMap((story) => story.items)).toHaveLength(3);
  });

  test('the same words weeks later are another story', () => {
    const again = { ...inked, url: 'https://gazette.example/again', published: '2024-05-20T10:00:00Z' };
    expect(groupItems([signed, again])).toHaveLength(2);
  });

  test('a chain of articles, each like the next, does not become one story', () => {
    const chain = [
      'Council debates harbour wall and ferry pier',
      'Ferry pier gets lamps and benches',
      'Benches stolen, police ask gardeners',
      'Gardeners win prize for roses and tulips',
    ].map((title, hour) => makeItem({ title, published: `2024-05-01T1${hour}:00:00Z` }));
    expect(Math.max(...groupItems(chain).map(({ items }) => items.length))).toBeLessThan(4);
  });

  test('one name in common makes no story, the same kind of event besides does', () => {
    const fired = makeItem({ title: 'Mill sacks Una' });
    const ousted = makeItem({ title: 'Una ousted after long meeting' });
    expect(groupItems([fired, ousted])).toHaveLength(2);
    const kinds = [
      { kind: 'removes', family: 'removes', words: ['sack', 'oust'], isPersonal: true, isContract: false },
    ];
    expect(groupItems([fired, ousted], { vocabulary: { ...NO_EVENTS, kinds } })).toHaveLength(1);
  });

  test('an article without a date joins the story it belongs to', () => {
    expect(groupItems([signed, { ...inked, published: null }])).toHaveLength(1);
  });
});

describe('groupItems with the vocabulary of a topic', () => {
  const vocabulary = eventVocabularyOf(makeTopic());
  const storiesOf = (...some: string[]) =>
    groupItems(
      some.map((title) => makeItem({ title })),
      { vocabulary },
    ).length;

  test('the parties alone never join two articles', () => {
    expect(storiesOf('Brook Mill and Hill Farm dance', 'Hill Farm and Brook Mill sing')).toBe(2);
    expect(storiesOf('Brook Mill and Hill Farm sign', 'Deal of Hill Farm and Brook Mill')).toBe(1);
  });

  test('one kind of event with two others is two events', () => {
    const bakery = 'Brook Mill strikes flour deal with Vale Bakery after long talks';
    const guild = 'Hill Farm bargains for seats at Millers Guild, deal near';
    expect(storiesOf(bakery, guild)).toBe(2);
    expect(storiesOf(bakery, 'Vale Bakery: Brook Mill signs')).toBe(1);
  });

  test('authorities of two places stay apart whatever words they share', () => {
    const inquiry = 'looks into Brook Mill and Hill Farm flour contract';
    expect(storiesOf(`North ${inquiry}`, `North office ${inquiry}`)).toBe(1);
    expect(storiesOf(`North ${inquiry}`, `South office ${inquiry}`)).toBe(2);
  });

  test('an amount in the headline is compared once', () => {
    const titles = ['Brook Mill signs 5 billion deal', 'Brook Mill 5 billion deal signed', 'Rain 5 billion'];
    const stories = groupItems(
      titles.map((title) => makeItem({ title })),
      { vocabulary },
    );
    expect(stories.flatMap(({ items }) => items)).toHaveLength(3);
  });
});

describe('a story', () => {
  test('has its first day, its publishers in order and its primary source', () => {
    const own = { ...later, publisher: 'Brook Mill', tier: 'primary' as const };
    const [story] = groupItems([own, inked, signed]);
    expect(story).toMatchObject({
      date: '2024-05-01',
      publishers: ['Gazette', 'Brook Mill'],
      title: own.title,
    });
    expect(story?.primary).toEqual(own);
  });

  test('has an id of its day and first words that content files may use', () => {
    const [story] = groupItems([signed]);
    expect(story?.id).toBe('2024-05-01-brook-mill-signs-flour-contract');
    expect(idSchema.safeParse(story?.id).success).toBe(true);
  });

  test('without a date or Latin words still has a usable id', () => {
    const [story] = groupItems([makeItem({ title: '粉', url: 'https://a.example/1', published: null })]);
    expect(story).toMatchObject({ id: 'undated', date: null });
  });

  test('two stories of one day and title have different ids', () => {
    const ids = groupItems([
      makeItem({ title: '粉', url: 'https://a.example/1' }),
      makeItem({ title: '水', url: 'https://a.example/2' }),
    ]).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['2024-05-01', '2024-05-01-2']);
  });

  test('on file keeps its id when an earlier article joins', () => {
    const known = [{ id: '2024-05-01-hill-farm', items: [inked, later] }];
    const stories = groupItems([signed], { known });
    expect(stories.map(({ id, items }) => [id, items.length])).toEqual([['2024-05-01-hill-farm', 3]]);
  });

  test('on file is never divided and never joins another on file', () => {
    const known = [
      { id: 'one', items: [signed, fire] },
      { id: 'two', items: [inked] },
    ];
    const stories = groupItems([], { known });
    expect(stories.map(({ id, items }) => [id, items.length]).toSorted()).toEqual([
      ['one', 2],
      ['two', 1],
    ]);
  });

  test('on file in a file that cannot be read keeps the articles whose addresses stand there', () => {
    const known = [{ id: 'broken', items: [], addresses: [signed.url] }];
    const stories = groupItems([signed, inked], { known });
    expect(stories.map(({ id, items }) => [id, items.length])).toEqual([['broken', 2]]);
  });

  test('never takes back an article that an editor took out of it', () => {
    const known = [{ id: 'one', items: [signed, later], apart: [inked.url] }];
    const stories = groupItems([inked], { known });
    expect(stories.map(({ items }) => items.length).toSorted()).toEqual([1, 2]);
  });

  test('that is new never takes an id on file', () => {
    const known = [{ id: '2024-05-01-brook-mill-signs-flour-contract', items: [] }];
    expect(groupItems([signed], { known })[0]?.id).toBe('2024-05-01-brook-mill-signs-flour-contract-2');
  });
});

describe('groupItems at length', () => {
  test('folds four thousand items in seconds', () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}x`);
    const items = Array.from({ length: 4000 }, (_, index) =>
      makeItem({
        title: [3, 7, 11, 13, 17, 19].map((step) => words[(index * step) % 900]).join(' '),
        url: `https://gazette.example/${index}`,
        published: new Date(Date.UTC(2024, 4, 1, 0, index * 5)).toISOString(),
      }),
    );
    expect(groupItems(items).flatMap((story) => story.items)).toHaveLength(4000);
  });
});
