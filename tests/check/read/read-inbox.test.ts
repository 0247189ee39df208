import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStoryText } from '#desk/inbox/story-text.ts';
import { readInbox } from '#check/read/read-inbox.ts';
import { readLastRun } from '#check/read/read-last-run.ts';
import { makeFolder } from '../../support/folder.ts';
import { makeInboxStory } from '../../support/inbox-story.ts';

const story = makeInboxStory();
const text = newStoryText(story);

describe('readInbox', () => {
  test('reads the stories and nothing else', async () => {
    const folder = await makeFolder({
      [`${story.id}.yaml`]: text,
      [`${story.id}.yaml.123.incoming`]: text.slice(0, 40),
      'last-run.yaml': 'readAt: 2018-06-02T12:00:00Z\n',
      'notes.txt': 'mine',
    });
    expect(await readInbox(folder)).toEqual({ files: [{ id: story.id, text, story }], issues: [] });
  });

  test('a folder that is not there is empty', async () => {
    const folder = await makeFolder();
    expect(await readInbox(join(folder, 'inbox'))).toEqual({ files: [], issues: [] });
  });

  test.each([
    ['a conflict', `<<<<<<< HEAD\n${text}`, 'merge-conflict', 1],
    ['a score in words', text.replace('score: 0.8', 'score: high'), 'wrong-type', 6],
    ['a field of another program', `${text}votes: 3\n`, 'unknown-key', 24],
    ['another story', text.replace(story.id, 'another-story'), 'inbox-name', null],
  ])('reports %s, keeps its text and makes no story of it', async (_, broken, rule, line) => {
    const folder = await makeFolder({ [`${story.id}.yaml`]: broken });
    const { files, issues } = await readInbox(folder, 'content/inbox');
    expect(files).toEqual([{ id: story.id, text: broken, story: null }]);
    expect(issues[0]).toMatchObject({ file: `content/inbox/${story.id}.yaml`, rule, line });
  });
});

describe('readLastRun', () => {
  test('reads when the feeds were last read', async () => {
    const folder = await makeFolder({ 'last-run.yaml': 'readAt: 2018-06-02T12:00:00Z\n' });
    expect(await readLastRun(folder)).toBe('2018-06-02T12:00:00Z');
  });

  test.each([{}, { 'last-run.yaml': 'readAt: yesterday\n' }, { 'last-run.yaml': '{' }])(
    'says nothing for %j',
    async (files) => {
      expect(await readLastRun(await makeFolder(files))).toBeNull();
    },
  );
});
