import { describe, expect, test } from 'vitest';
import { openQuestions } from '#record/timeline/open-questions.ts';
import { makeEntry } from '../../support/builders.ts';

const old = makeEntry({ slug: 'old', date: '2020-01-01', openQuestions: ['How much?', 'Why?'] });
const milestone = makeEntry({ slug: 'milestone', date: '2021-01-01', key: true, openQuestions: ['When?'] });
const recent = makeEntry({ slug: 'recent', date: '2024-01-01', openQuestions: ['How  much', 'Who?'] });

describe('openQuestions', () => {
  const listed = openQuestions([old, recent, milestone]).map(({ question, entry }) => [entry.slug, question]);

  test('begin with those of milestones, then the newest', () => {
    expect(listed.map(([slug]) => slug)).toEqual(['milestone', 'recent', 'recent', 'old']);
  });

  test('name a question once, where it stands first', () => {
    expect(listed).toContainEqual(['recent', 'How  much']);
    expect(listed).not.toContainEqual(['old', 'How much?']);
  });
});
