import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyDeskState, type DeskState } from '#desk/inbox/desk-state.ts';
import { readDeskState, writeDeskState } from '#desk/inbox/desk-state-file.ts';
import { makeFolder } from '../../support/folder.ts';

describe('the state of the desk on disk', () => {
  test('is read as it was written, in an order of its own', async () => {
    const file = join(await makeFolder(), 'deep/state.json');
    const state = emptyDeskState();
    state.feeds['https://b.example/'] = makeRecord({ etag: '"b"' });
    state.feeds['https://a.example/'] = makeRecord({ failures: 3, problem: 'Gone.' });
    state.seen['https://a.example/1'] = { on: '2026-05-01', story: null };
    await writeDeskState(file, state);
    expect(await readDeskState(file)).toEqual({ state, setAside: null });
    const written = JSON.parse(await readFile(file, 'utf8')) as DeskState;
    expect(Object.keys(written.feeds)).toEqual(['https://a.example/', 'https://b.example/']);
  });

  test('is empty at first', async () => {
    const file = join(await makeFolder(), 'state.json');
    expect(await readDeskState(file)).toEqual({ state: emptyDeskState(), setAside: null });
  });

  test.each([
    '',
    '{"version": 1, "feeds": {',
    '[]',
    '{"version":2,"feeds":{},"seen":{},"recent":[]}',
    '{"version":1,"feeds":{"a":{"etag":1}},"seen":{},"recent":[]}',
  ])('is put aside and begun anew where it is damaged: %s', async (text) => {
    const folder = await makeFolder({ 'state.json': text });
    const file = join(folder, 'state.json');
    expect(await readDeskState(file)).toEqual({ state: emptyDeskState(), setAside: `${file}.unreadable` });
    expect(await readdir(folder)).toEqual(['state.json.unreadable']);
    expect(await readFile(`${file}.unreadable`, 'utf8')).toBe(text);
  });

  test('keeps the old one when the new one cannot be written', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'file'), '');
    await expect(writeDeskState(join(folder, 'file/state.json'), emptyDeskState())).rejects.toThrow(
      /EEXIST|ENOTDIR/,
    );
    expect(await readdir(folder)).toEqual(['file']);
  });
});

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
