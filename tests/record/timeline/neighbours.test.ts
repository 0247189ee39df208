import { describe, expect, test } from 'vitest';
import { neighboursOf } from '#record/timeline/neighbours.ts';
import { makeEntry } from '../../support/builders.ts';

describe('neighboursOf', () => {
  const newest = makeEntry({ slug: 'newest' });
  const middle = makeEntry({ slug: 'middle' });
  const oldest = makeEntry({ slug: 'oldest' });
  const timeline = [newest, middle, oldest];

  test('finds the entry before and the entry after', () => {
    expect(neighboursOf(timeline, 'middle')).toEqual({ earlier: oldest, later: newest });
  });

  test('finds nothing later than the newest', () => {
    expect(neighboursOf(timeline, 'newest')).toEqual({ earlier: middle, later: null });
  });

  test('finds nothing earlier than the oldest', () => {
    expect(neighboursOf(timeline, 'oldest')).toEqual({ earlier: null, later: middle });
  });

  test('finds none for an entry that is not in the timeline', () => {
    expect(neighboursOf(timeline, 'elsewhere')).toEqual({ earlier: null, later: null });
  });
});
