import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileErrorText, withPath } from '#command/file-error.ts';
import { readIfThere } from '#command/read-if-there.ts';
import { readContentFile } from '#record/read/read-content-file.ts';
import { writeAtomically } from '#command/write-atomically.ts';
import { makeFolder } from '../support/folder.ts';

async function textOf(action: Promise<unknown>): Promise<string | null> {
  const error = await action.then(
    () => new Error('nothing went wrong'),
    (thrown: Error) => thrown,
  );
  return fileErrorText(error);
}

describe('fileErrorText', () => {
  test('names a directory where a file should be, read and written', async () => {
    const folder = await makeFolder();
    const file = join(folder, 'state.json');
    await mkdir(file);
    const text = `${file} is a directory where a file should be: move it away.`;
    expect(await textOf(readIfThere(file))).toBe(text);
    expect(await textOf(writeAtomically(file, 'x'))).toBe(text);
  });

  test('names a file where a directory should be', async () => {
    const folder = await makeFolder({ inbox: 'x' });
    expect(await textOf(readFile(join(folder, 'inbox/a.yaml')))).toContain('or lies below one');
  });

  test('says that the disk is full, though the error has no path', async () => {
    const full = await open('/dev/full', 'w');
    const writing = full.writeFile('x'.repeat(100_000)).catch((error: unknown) => {
      throw withPath(error, '/content/inbox/a.yaml');
    });
    expect(await textOf(writing)).toBe(
      '/content/inbox/a.yaml could not be written, since the disk is full: make room, then give the command again.',
    );
    await full.close();
  });

  test('names a file of the content that cannot be read', async () => {
    const folder = await makeFolder({ 'links.yaml/a': '' });
    const reading = readContentFile('links.yaml', { folder, label: 'content' });
    expect(await textOf(reading)).toContain(`${join(folder, 'links.yaml')} is a directory`);
  });

  test('says that a folder cannot be made, as Node tells of a disk that is read-only', () => {
    const error = Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'mkdir', path: '/a/b' });
    expect(fileErrorText(error)).toBe(
      '/a/b cannot be made: the disk may be read-only; name a place that can be written to.',
    );
  });

  test('leaves our own bugs their stack', async () => {
    expect(fileErrorText(new TypeError('x is not a function'))).toBeNull();
    expect(await textOf(writeFile('/no/such/folder/file', ''))).toBeNull();
  });
});
