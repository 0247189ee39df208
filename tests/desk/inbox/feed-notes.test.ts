import { describe, expect, test } from 'vitest';
import { feedNotes } from '#desk/inbox/feed-notes.ts';
import { feedSchema } from '#record/desk-files/feeds-schema.ts';
import { recordAfter } from '#desk/read/feed-state.ts';

const now = new Date('2018-06-02T12:00:00Z');
const feed = (id: string) =>
  feedSchema.parse({ id, url: `https://${id}.example/rss`, publisher: id, tier: 'secondary' });

const read = recordAfter(
  {
    status: 'not-modified',
    url: 'https://gazette.example/rss',
    movedTo: null,
    downgraded: false,
    validators: { etag: null, lastModified: null },
    freshFor: null,
  },
  { previous: undefined, now: Date.parse('2018-06-01T12:00:00Z') },
);
const failed = recordAfter(
  { status: 'failed', problem: 'The server answered 503.', retryAfter: null },
  { previous: read, now: now.getTime() },
);
const health = {
  newest: '2018-03-01T00:00:00Z',
  newestId: 'a',
  rhythm: 24,
  longestPause: 48,
  readWhole: '2018-06-01T12:00:00Z',
};

describe('feedNotes', () => {
  test('names feeds that fail, that were never read, and that are silent for longer than usual', () => {
    const feeds = ['fine', 'failing', 'new', 'silent'].map(feed);
    const known = {
      'https://fine.example/rss': read,
      'https://failing.example/rss': failed,
      'https://silent.example/rss': { ...read, health },
    };
    expect(feedNotes(feeds, known, now)).toEqual([
      { feed: 'failing', text: 'Failed 1 run in a row, last read on 2018-06-01. The server answered 503.' },
      { feed: 'new', text: 'Not read yet.' },
      {
        feed: 'silent',
        text: 'Nothing new since 2018-03-01, 94 days ago; usually an item comes every 24 hours.',
      },
    ]);
  });
});
