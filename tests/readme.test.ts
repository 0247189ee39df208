import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';

const readme = await readFile(join(projectFolder, 'README.md'), 'utf8');

describe('README.md', () => {
  test('has less than a hundred lines', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThan(100);
  });

  test('gives the two commands, the one that starts first', () => {
    const [start, check] = ['npm ci && npm start', 'npm ci && npm test'].map((line) => readme.indexOf(line));
    expect(start).toBeGreaterThan(-1);
    expect(check).toBeGreaterThan(start!);
  });

  test('shows the site in a picture that is there, of at most 150 KB', async () => {
    const [, picture = ''] = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme) ?? [];
    const { size } = await stat(join(projectFolder, picture));
    expect(size).toBeLessThanOrEqual(150 * 1024);
  });
});
