import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { spawnScript } from '../support/run-script.ts';

describe.each([
  ['build', 'npm run build'],
  ['start', 'npm start'],
  ['check', 'npm run check'],
  ['check-content', 'npm run check:content'],
  ['suggest', 'npm run suggest'],
  ['review', 'npm run review'],
  ['links', 'npm run links'],
  ['new', 'npm run new'],
  ['propose', 'npm run propose'],
  ['eval', 'npm run eval'],
  ['verify', 'npm run verify'],
  ['bench', 'npm run bench'],
  ['schemas', 'npm run schemas'],
  ['test', 'npm test'],
])('scripts/%s.ts', (command, usage) => {
  test('--help says what it does and does nothing', async () => {
    const { exitCode, stdout } = await spawnScript(command, ['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^${usage}\\b`));
  });
});

/** Every script hands its options to the same reader, which tests/command/options.test.ts tries in full. */
test.each(['build', 'suggest', 'new'])('scripts/%s.ts: an unknown option is wrong use', async (command) => {
  const { exitCode, stderr } = await spawnScript(command, ['--nonsense']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('--nonsense');
  expect(stderr).not.toMatch(/^\s+at /m);
});

describe('scripts/build.ts', () => {
  test('with content that has errors it touches nothing and exits with 1', async () => {
    const folder = await makeFolder({
      'content/site.yaml': 'title: 1\n',
      'out/build.json': 'the build before',
    });
    const { exitCode, stderr } = await spawnScript('build', [], {
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: join(folder, 'out'),
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('site.yaml');
    expect(await readdir(folder)).toEqual(['content', 'out']);
    expect(await readFile(join(folder, 'out/build.json'), 'utf8')).toBe('the build before');
  });

  test('never replaces a folder that no build has written', async () => {
    const folder = await makeFolder({ 'out/letter.txt': 'mine' });
    const { exitCode, stderr } = await spawnScript('build', [], { OUT_DIR: join(folder, 'out') });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('OUT_DIR');
    expect(await readdir(join(folder, 'out'))).toEqual(['letter.txt']);
  });
});
