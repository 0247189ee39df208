import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/lib/settings.ts';
import { makeFolder } from '../support/folder.ts';

interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

async function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const file = join(projectFolder, 'scripts', `${command}.ts`);
  return new Promise((done) => {
    execFile(
      process.execPath,
      [file, ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => done({ exitCode: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe.each(['build', 'start', 'check', 'test'])('scripts/%s.ts', (command) => {
  test('--help says what it does and does nothing', async () => {
    const { exitCode, stdout } = await run(command, ['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`npm ${['start', 'test'].includes(command) ? command : `run ${command}`}`);
  });

  test('an unknown option is wrong use', async () => {
    const { exitCode, stderr } = await run(command, ['--nonsense']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--nonsense');
    expect(stderr).not.toContain(' at ');
  });
});

describe('scripts/build.ts', () => {
  test('with content that has errors it touches nothing and exits with 1', async () => {
    const folder = await makeFolder({
      'content/site.yaml': 'title: 1\n',
      'out/build.json': 'the build before',
    });
    const { exitCode, stderr } = await run('build', [], {
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
    const { exitCode, stderr } = await run('build', [], { OUT_DIR: join(folder, 'out') });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('OUT_DIR');
    expect(await readdir(join(folder, 'out'))).toEqual(['letter.txt']);
  });
});
