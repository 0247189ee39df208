import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isReplaceable, swapOutputDir, withOutputDir } from '../../scripts/lib/swap-output-dir.ts';
import { makeFolder } from '../support/folder.ts';

describe('swapOutputDir', () => {
  test('replaces the site built before as a whole and leaves nothing beside it', async () => {
    const folder = await makeFolder({
      'new/index.html': 'new',
      'dist/index.html': 'old',
      'dist/gone.html': 'old',
    });
    await swapOutputDir(join(folder, 'new'), join(folder, 'dist'));
    expect(await readdir(folder)).toEqual(['dist']);
    expect(await readdir(join(folder, 'dist'))).toEqual(['index.html']);
    expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
  });

  test('makes the folders that lead to a first site', async () => {
    const folder = await makeFolder({ 'new/index.html': 'new' });
    await swapOutputDir(join(folder, 'new'), join(folder, 'a/b/dist'));
    expect(await readdir(join(folder, 'a/b'))).toEqual(['dist']);
  });

  test('clears away what a killed build left', async () => {
    const folder = await makeFolder({
      'new/a': '',
      'dist.incoming/b': '',
      'dist.outgoing/c': '',
      'dist/d': '',
    });
    await swapOutputDir(join(folder, 'new'), join(folder, 'dist'));
    expect(await readdir(folder)).toEqual(['dist']);
    expect(await readdir(join(folder, 'dist'))).toEqual(['a']);
  });

  test('without a new site the old one stays', async () => {
    const folder = await makeFolder({ 'dist/index.html': 'old' });
    await expect(swapOutputDir(join(folder, 'nothing'), join(folder, 'dist'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
  });
});

describe('withOutputDir', () => {
  test('puts the old site back that a build put aside before it was killed', async () => {
    const folder = await makeFolder({
      'dist.outgoing/index.html': 'old',
      'dist.incoming/index.html': 'new',
      'dist.lock': '999999999\n',
      'dist.lock.999999998.incoming': '999999997\n',
    });
    const during = await withOutputDir(join(folder, 'dist'), () => readdir(folder));
    expect(during).toEqual(['dist', 'dist.lock']);
    expect(await readdir(folder)).toEqual(['dist']);
    expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
  });

  test('lets one build in at a time, and says that the other waits', async () => {
    const dist = join(await makeFolder(), 'dist');
    const told = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => told.mockRestore());
    const done: string[] = [];
    const [begun, other] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    told.mockImplementation(() => other.resolve());
    const build = (name: string) =>
      withOutputDir(dist, async () => {
        done.push(`${name} begins`);
        begun.resolve();
        await other.promise;
        done.push(`${name} ends`);
      });
    await Promise.all([build('one'), begun.promise.then(() => build('two'))]);
    expect(done).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    expect(told.mock.calls).toEqual([[`Waiting for another build that writes to ${dist} …`]]);
  });

  test('goes on after a build that failed', async () => {
    const dist = join(await makeFolder(), 'dist');
    await expect(withOutputDir(dist, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withOutputDir(dist, async () => 'built')).toBe('built');
  });
});

describe('isReplaceable', () => {
  test.each([
    ['a folder that is not there', {}, 'dist', true],
    ['an empty folder', {}, '', true],
    ['an earlier build', { 'dist/build.json': '{}', 'dist/index.html': '' }, 'dist', true],
    ['a folder of someone else', { 'dist/letter.txt': '' }, 'dist', false],
  ])('%s', async (_name, files, path, replaceable) => {
    expect(await isReplaceable(join(await makeFolder(files as Record<string, string>), path))).toBe(
      replaceable,
    );
  });
});
