import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';

const docs = await readFile(join(projectFolder, 'src/check/rules/RULES.md'), 'utf8');
const sections = docs.split(/^### /m).slice(1);

describe('RULES.md', () => {
  test('explains every rule of the code, each once, and no other', async () => {
    const explained = sections.map((section) => section.split('\n')[0]);
    expect(explained.toSorted()).toEqual([...new Set(await rulesInCode())].toSorted());
  });

  test.each(sections.map((section) => [section.split('\n')[0], section]))(
    'says of %s why, what is wrong and what is right',
    (_rule, section) => {
      expect(section).toMatch(/^[a-z0-9-]+\n\n[A-Z"`].*\.\n\n- Wrong: .+\n- Right: .+\n/s);
    },
  );
});

/** The names behind `rule:` in the code, also those of a choice or of a row of a table. */
async function rulesInCode(): Promise<string[]> {
  const texts: string[] = [];
  for await (const path of glob('src/{record,check}/**/*.ts', { cwd: projectFolder })) {
    texts.push(await readFile(join(projectFolder, path), 'utf8'));
  }
  return texts
    .flatMap((text) => [
      ...matches(text, /\brule: ([^,\n]+)/g).flatMap((written) => matches(written, /'([a-z0-9-]+)'/g)),
      ...matches(text, /^ {4}'([a-z-]+)',\n {4}'[A-Z]/gm),
      ...matches(text, /\bidCheck\(\s*'(\w+)'/g).map((kind) => `unknown-${kind}`),
    ])
    .filter((name) => name !== 'rule');
}

function matches(text: string, shape: RegExp): string[] {
  return [...text.matchAll(shape)].map(([, found = '']) => found);
}
