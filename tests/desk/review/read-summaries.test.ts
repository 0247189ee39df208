import { describe, expect, test } from 'vitest';
import { readSummaries } from '#desk/review/read-summaries.ts';
import { newStoryText } from '#desk/inbox/story-text.ts';
import { makeFolder } from '../../support/folder.ts';
import { HOSTILE, makeInboxStory, makeItem } from '../../support/inbox-story.ts';

const story = makeInboxStory({
  items: HOSTILE.map((title) => makeItem({ title, url: `https://a.example/${title.length}` })),
  title: 'yes: # no',
  apart: ['https://a.example/x'],
});
const text = newStoryText(story);

describe('readSummaries', () => {
  test('reads what a list says, whatever the articles hold', async () => {
    const folder = await makeFolder({ [`${story.id}.yaml`]: text, 'last-run.yaml': 'readAt: x\n' });
    const { id, score, title, verdict, entry, decision } = story;
    expect(await readSummaries(folder)).toEqual({
      stories: [{ id, score, title, verdict, entry, decision }],
      issues: [],
    });
    expect(await readSummaries(`${folder}/none`)).toEqual({ stories: [], issues: [] });
  });

  test.each([
    ['score: 0.8', 'score: 7', 'score'],
    ['title:', '<<<<<<< HEAD\ntitle:', 'merge conflict'],
    ['verdict: new-entry', 'verdict: maybe', 'verdict'],
    ['id: 2018', 'id: x2018', 'holds the story'],
  ])('says what is wrong with a file: %j became %j', async (from, to, words) => {
    expect(text).toContain(from);
    const folder = await makeFolder({ [`${story.id}.yaml`]: text.replace(from, to) });
    const { stories, issues } = await readSummaries(folder);
    expect(stories).toEqual([]);
    expect(JSON.stringify(issues)).toContain(words);
  });
});
