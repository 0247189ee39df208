import type { Topic } from '#desk/score/reading.ts';
import type { Item } from '#desk/normalise/item.ts';
import { feedsSchema } from '#record/desk-files/feeds-schema.ts';
import { makeStories } from '#desk/cluster/make-stories.ts';
import type { Story } from '#desk/cluster/story.ts';
import { makeTerm } from './builders.ts';

/** An article with every field; its address follows from its title. */
export function makeItem(fields: Partial<Item> = {}): Item {
  const title = fields.title ?? 'Something happens';
  const address = `https://gazette.example/${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
  return {
    feed: 'gazette',
    publisher: 'Gazette',
    tier: 'secondary',
    url: address,
    title,
    summary: '',
    published: '2024-05-01T12:00:00Z',
    guid: null,
    ...fields,
  };
}

/** One story of these articles, the newest of the titles alone where they are only named. */
export function makeStory(...items: (Partial<Item> | string)[]): Story {
  const made = items.map((item) => makeItem(typeof item === 'string' ? { title: item } : item));
  const [story] = makeStories([{ items: made, id: null }], []);
  if (!story) throw new Error('A story needs an article.');
  return story;
}

/** Brook Mill and Hill Farm trade in flour; Vale Bakery buys from either, Flourbot is the mill's product. */
export function makeTopic(): Topic {
  const { feeds, profile } = feedsSchema.parse({
    feeds: [
      { id: 'links', url: 'https://links.example/rss', publisher: 'Links', tier: 'tertiary', weight: 0.5 },
    ],
    profile: {
      counterparts: ['bakery'],
      authorities: ['guild'],
      asides: ['~ rival', 'former ~'],
      resale: { goods: ['Flourbot', 'Farm flour'], shelves: ['at Vale Bakery'] },
      products: ['Flourbot'],
      makers: ['maker'],
      vocabulary: [
        { strength: 3, words: ['exclusive milling', 'Grindstone'] },
        { strength: 1, words: ['harvest'] },
      ],
      events: [
        { kind: 'makes an agreement', concerns: 'contract', strength: 2, words: ['sign', 'deal'] },
        {
          kind: 'changes its head',
          concerns: 'company',
          parties: ['farm'],
          strength: 3,
          words: ['fires * chief'],
        },
        {
          kind: 'loses people',
          concerns: 'company',
          parties: ['farm'],
          strength: 3,
          needs: ['head', 'chief'],
          words: ['leave'],
        },
        { kind: 'builds', concerns: 'company', strength: 3, words: ['rebuilds'] },
        {
          kind: 'comes under an authority',
          concerns: 'contract',
          strength: 2,
          words: ['probe', 'look into'],
        },
      ],
      places: [
        { place: 'North', words: ['North', 'guild'] },
        { place: 'South', words: ['South'] },
      ],
      against: [{ what: 'product news', strength: 3, words: ['recipe'] }],
      announcement: ['announcing'],
    },
  });
  return {
    parties: [
      { id: 'mill', name: 'Brook Mill', aliases: ['Brook', 'Flourbot'] },
      { id: 'farm', name: 'Hill Farm', aliases: [] },
      { id: 'bakery', name: 'Vale Bakery', aliases: [] },
      { id: 'guild', name: 'Millers Guild', aliases: ['guild'] },
    ],
    terms: [makeTerm({ vocabulary: ['flour price'] })],
    contractParties: ['mill', 'farm'],
    profile,
    feeds,
  };
}
