import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyDeskState, type DeskState, type Mark } from '#desk/inbox/desk-state.ts';
import { readDeskState, writeDeskState } from '#desk/inbox/desk-state-file.ts';
import { lookedAt } from '#desk/inbox/looked-at.ts';
import { makeFolder } from '../../support/folder.ts';
import { makeItem } from '../../support/inbox-story.ts';

const WRITING = { setsAside: true };

describe('the state of the desk on disk', () => {
  test('is read as it was written, in an order of its own', async () => {
    const file = join(await makeFolder(), 'deep/state.json');
    const state = emptyDeskState();
    state.feeds['https://b.example/'] = makeRecord({ etag: '"b"' });
    state.feeds['https://a.example/'] = makeRecord({ failures: 3, problem: 'Gone.' });
    state.seen.push(makeMark());
    await writeDeskState(file, state, null);
    const text = await readFile(file, 'utf8');
    expect(await readDeskState(file, WRITING)).toEqual({ state, text, problem: null });
    const written = JSON.parse(text) as DeskState;
    expect(Object.keys(written.feeds)).toEqual(['https://a.example/', 'https://b.example/']);
  });

  test('is empty at first', async () => {
    const file = join(await makeFolder(), 'state.json');
    expect(await readDeskState(file, WRITING)).toEqual({
      state: emptyDeskState(),
      text: null,
      problem: null,
    });
  });

  test.each([
    '',
    '{"version": 1, "feeds": {',
    '[]',
    '{"version":3,"feeds":{},"judgedBy":"","seen":[],"recent":[]}',
    '{"version":2,"feeds":{},"judgedBy":"","seen":{},"recent":[]}',
    '{"version":1,"feeds":{"a":{"etag":1}},"seen":{},"recent":[]}',
  ])('is put aside and begun anew where it is damaged: %s', async (text) => {
    const folder = await makeFolder({ 'state.json': text });
    const file = join(folder, 'state.json');
    expect(await readDeskState(file, WRITING)).toEqual({
      state: emptyDeskState(),
      text: null,
      problem: expect.stringContaining(`it lies in ${file}.unreadable now`),
    });
    expect(await readdir(folder)).toEqual(['state.json.unreadable']);
    expect(await readFile(`${file}.unreadable`, 'utf8')).toBe(text);
  });

  test('stays where it is when nothing is to be written', async () => {
    const folder = await makeFolder({ 'state.json': '{' });
    const { problem } = await readDeskState(join(folder, 'state.json'), { setsAside: false });
    expect(problem).toContain('could not be parsed');
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  test('of the first version is taken over: what it had seen stays seen', async () => {
    const first = {
      version: 1,
      feeds: { 'https://a.example/': makeRecord({}) },
      seen: { 'a.example/1?x=2': { on: '2026-05-01', story: 'a-story' } },
      recent: [makeItem()],
    };
    const folder = await makeFolder({ 'state.json': JSON.stringify(first) });
    const { state, problem } = await readDeskState(join(folder, 'state.json'), WRITING);
    expect(problem).toBeNull();
    expect(state).toMatchObject({ version: 2, feeds: first.feeds, recent: first.recent });
    const known = lookedAt(state, { version: 'new', pages: new Set() });
    const item = makeItem({ url: 'http://www.a.example/1/?x=2&utm_source=y', title: 'Whatever' });
    expect(known.isJudged(item)).toBe(true);
    expect(known.find(item)?.story).toBe('a-story');
    expect(known.isJudged(makeItem({ url: 'https://a.example/2' }))).toBe(false);
  });

  test('keeps what another run has written since it was read', async () => {
    const file = join(await makeFolder(), 'state.json');
    const [mine, theirs] = [emptyDeskState(), emptyDeskState()];
    mine.seen.push(makeMark({ url: 'https://a.example/mine' }));
    theirs.seen.push(makeMark({ url: 'https://a.example/theirs' }));
    theirs.feeds['https://b.example/'] = makeRecord({ etag: '"b"' });
    const { text } = await readDeskState(file, WRITING);
    await writeDeskState(file, theirs, text);
    await writeDeskState(file, mine, text);
    const { state } = await readDeskState(file, WRITING);
    expect(state.seen.map(({ url }) => url)).toEqual(['https://a.example/theirs', 'https://a.example/mine']);
    expect(Object.keys(state.feeds)).toEqual(['https://b.example/']);
  });

  test('keeps the old one when the new one cannot be written', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'file'), '');
    await expect(writeDeskState(join(folder, 'file/state.json'), emptyDeskState(), null)).rejects.toThrow(
      /EEXIST|ENOTDIR/,
    );
    expect(await readdir(folder)).toEqual(['file']);
  });
});

function makeMark(fields: Partial<Mark> = {}): Mark {
  return {
    feed: 'a',
    guid: null,
    url: 'https://a.example/1',
    title: 'One',
    published: null,
    judged: '0',
    on: '2026-05-01',
    last: '2026-05-01',
    story: null,
    ...fields,
  };
}

function makeRecord(fields: Partial<DeskState['feeds'][string]>): DeskState['feeds'][string] {
  return {
    etag: null,
    lastModified: null,
    freshUntil: null,
    retryAfter: null,
    failures: 0,
    problem: null,
    lastSuccess: null,
    ...fields,
  };
}
