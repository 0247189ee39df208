import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { projectFolder } from '#command/settings.ts';
import { ROOMS } from '../../src/rooms.ts';
import { importsOf } from '../support/imports.ts';

async function coreFiles(): Promise<string[]> {
  const paths = await listFiles(join(projectFolder, 'src/check'));
  const isCore = (path: string) => !ROOMS['check']!.outside.some((glob) => matchesGlob(path, glob));
  return paths.filter((path) => path.endsWith('.ts') && isCore(path)).map((path) => `src/check/${path}`);
}

/** Every module that a file of the project imports, directly or through others, with the way to it. */
async function modulesFrom(start: string): Promise<Map<string, string[]>> {
  const modules = new Map<string, string[]>();
  const trails = new Map([[start, [start]]]);
  // Iterating a Map also visits what is added meanwhile.
  for (const [file, trail] of trails) {
    const text = await readFile(join(projectFolder, file), 'utf8');
    for (const { to } of importsOf(file, text)) {
      const target = to.startsWith('src/') ? trails : modules;
      if (!target.has(to)) target.set(to, [...trail, to]);
    }
  }
  return modules;
}

const core = await coreFiles();

describe('the core of check', () => {
  test.each(core)('%s needs nothing of Node', async (file) => {
    const modules = await modulesFrom(file);
    const ofNode = [...modules].filter(([name]) => isBuiltin(name));
    expect(ofNode.map(([, trail]) => trail.join(' → '))).toEqual([]);
  });
});

describe('checkContent', () => {
  test('needs nothing of Node, so that it can run in a browser', async () => {
    const modules = await modulesFrom('src/check/rules/check.ts');
    const ofNode = [...modules].filter(([name]) => isBuiltin(name));
    expect(ofNode.map(([, trail]) => trail.join(' → '))).toEqual([]);
  });

  test('the walk reaches the packages below, and finds Node where it is used', async () => {
    expect([...(await modulesFrom('src/check/rules/check.ts')).keys()]).toEqual(
      expect.arrayContaining(['zod', 'yaml', 'satteri']),
    );
    expect((await modulesFrom('src/check/read/read-record.ts')).get('node:fs/promises')).toEqual([
      'src/check/read/read-record.ts',
      expect.stringMatching(/^src\//),
      'node:fs/promises',
    ]);
  });
});
