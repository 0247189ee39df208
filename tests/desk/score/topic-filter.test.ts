import { describe, expect, test } from 'vitest';
import { topicFilter } from '#desk/score/topic-filter.ts';
import { makeItem, makeTopic } from '../../support/feed-builders.ts';

const concerns = topicFilter(makeTopic());

describe('topicFilter', () => {
  test('finds a party in the title or in the summary', () => {
    expect(concerns(makeItem({ title: 'Brook Mill signs deal with Hill Farm' }))).toBe(true);
    expect(concerns(makeItem({ title: 'Business today', summary: 'Brook Mill opens a barn.' }))).toBe(true);
  });

  test('an event alone says nothing of the topic: everybody signs deals', () => {
    expect(concerns(makeItem({ title: 'Circus signs deal with tent maker' }))).toBe(false);
    expect(concerns(makeItem({ title: 'Exclusive milling for all' }))).toBe(true);
  });

  test('a word that others use as much says nothing of the topic', () => {
    expect(concerns(makeItem({ title: 'The harvest begins' }))).toBe(false);
  });

  test('finds a party that speaks itself whatever it says', () => {
    expect(concerns(makeItem({ title: 'Hello', publisher: 'Hill Farm', tier: 'primary' }))).toBe(true);
  });

  test('finds nothing in an article about something else', () => {
    expect(concerns(makeItem({ title: 'Rain expected on Sunday', summary: 'Take an umbrella.' }))).toBe(
      false,
    );
  });
});
