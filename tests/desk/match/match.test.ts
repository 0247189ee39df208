import { describe, expect, test } from 'vitest';
import { entryMatcher } from '#desk/match/match.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { makeEntry, makeSource } from '../../support/builders.ts';
import { makeStory, makeTopic } from '../../support/feed-builders.ts';

const contract = makeEntry({
  slug: '2024-05-01-flour-contract',
  date: '2024-05-01',
  title: 'Brook Mill and Hill Farm sign a flour contract',
  parties: ['mill', 'farm'],
  sources: ['mill-2024-contract'],
});
const dispute = makeEntry({
  slug: '2024-05-dispute',
  date: '2024-05',
  title: 'Hill Farm says sacks were light',
  parties: ['farm'],
  sources: ['mill-2024-contract', 'gazette-2024-sacks'],
});
const barn = makeEntry({
  slug: '2024-barn',
  date: '2024',
  title: 'Hill Farm builds a barn',
  parties: ['farm'],
});

const record = {
  parties: makeTopic().parties,
  entries: [contract, dispute, barn],
  sources: [
    makeSource({
      id: 'mill-2024-contract',
      url: 'https://mill.example/contract',
      title: 'Flour contract signed',
    }),
    makeSource({ id: 'gazette-2024-sacks', url: 'https://gazette.example/sacks', title: 'Light sacks' }),
  ],
} as unknown as PartnershipRecord;
const match = entryMatcher(record);

describe('entryMatcher', () => {
  test('an address that an entry cites settles it, however it is written and whenever it came', () => {
    const story = makeStory({ url: 'http://www.gazette.example/sacks/?utm_source=x', published: null });
    expect(match(story)).toMatchObject({ entry: { slug: dispute.slug }, by: 'address' });
  });

  test('of entries that cite one address the nearest in time is taken', () => {
    const story = makeStory({ url: 'https://mill.example/contract', published: '2024-05-01T08:00:00Z' });
    expect(match(story)?.entry.slug).toBe(contract.slug);
  });

  test('near in time, of its parties and in its words is the same event', () => {
    const story = makeStory({ title: 'Flour contract for Brook Mill', published: '2024-05-03T08:00:00Z' });
    expect(match(story)).toMatchObject({ entry: { slug: contract.slug }, by: 'words' });
  });

  test.each([
    ['weeks later', 'Flour contract for Brook Mill', '2024-06-20T08:00:00Z'],
    ['about somebody else', 'Flour contract for the Old Tavern', '2024-05-03T08:00:00Z'],
    ['in other words', 'Brook Mill paints doors, mends fences', '2024-05-03T08:00:00Z'],
  ])('%s is not', (_, title, published) => {
    expect(match(makeStory({ title, published }))).toBeNull();
  });

  test('an entry known to the month is near all through it', () => {
    const story = makeStory({ title: 'Hill Farm: sacks light', published: '2024-05-28T08:00:00Z' });
    expect(match(story)?.entry.slug).toBe(dispute.slug);
  });

  test('an entry known to the year is found by address only', () => {
    expect(
      match(makeStory({ title: 'Hill Farm builds barn', published: '2024-11-01T08:00:00Z' })),
    ).toBeNull();
  });
});
