import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newStoryText } from '#desk/inbox/story-text.ts';
import { inboxReader, readInbox } from '#check/read/read-inbox.ts';
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
    ['a conflict', `id: x\n<<<<<<< HEAD\n${text}`, 'merge-conflict', 2],
    ['an emptied file', '\n', 'empty-inbox-file', null],
    ['a score out of range', text.replace('score: 0.8', 'score: 7'), 'wrong-value', 6],
    ['a moment without its hour', text.replace(/published: .*/, 'published: 2018-06-01'), 'wrong-value', 17],
    ['a score in words', text.replace('score: 0.8', 'score: high'), 'wrong-type', 6],
    ['a field of another program', `${text}votes: 3\n`, 'unknown-key', 26],
    ['another story', text.replace(story.id, 'another-story'), 'inbox-name', null],
  ])('reports %s, keeps its text and makes no story of it', async (_, broken, rule, line) => {
    const folder = await makeFolder({ [`${story.id}.yaml`]: broken });
    const { files, issues } = await readInbox(folder, 'content/inbox');
    expect(files).toEqual([{ id: story.id, text: broken, story: null }]);
    expect(issues[0]).toMatchObject({ file: `content/inbox/${story.id}.yaml`, rule, line });
  });

  test('a wrong number is told with the limit it breaks', async () => {
    const folder = await makeFolder({ [`${story.id}.yaml`]: text.replace('score: 0.8', 'score: 7') });
    const { issues } = await readInbox(folder);
    expect(issues.map(({ message }) => message)).toEqual([
      'A number of at most 1 belongs here, but found 7.',
    ]);
  });
});

describe('inboxReader', () => {
  test('reads again what was changed, made or deleted, and parses nothing else anew', async () => {
    const named = (id: string) => newStoryText({ ...story, id });
    const folder = await makeFolder({
      'kept.yaml': named('kept'),
      'changed.yaml': named('changed'),
      'gone.yaml': '',
    });
    const read = inboxReader(folder, { filesAtOnce: 1 });
    const first = await read();
    await writeFile(join(folder, 'changed.yaml'), named('changed').replace('score: 0.8', 'score: 0.3'));
    await writeFile(join(folder, 'made.yaml'), named('made'));
    await rm(join(folder, 'gone.yaml'));
    const second = await read();
    expect(second.files.map(({ id, story: one }) => [id, one?.score])).toEqual([
      ['changed', 0.3],
      ['kept', 0.8],
      ['made', 0.8],
    ]);
    expect(second.issues).toEqual([]);
    expect(second.files[1]).toBe(first.files[2]);
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
