import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { readExamples } from '#record/read/read-examples.ts';
import { readRecord } from '#check/read/read-record.ts';
import { makeFolder } from '../../support/folder.ts';
import { runScript } from '../../support/run-script.ts';

const begin = (folder: string, parties: string[], ...more: string[]) =>
  runScript('new', [
    'topic',
    folder,
    '--title',
    "Bob's record",
    ...parties.flatMap((name) => ['--party', name]),
    ...more,
  ]);

describe('npm run new -- topic', () => {
  test.each([
    ['Skerrow Ferries', 'Voltmoor Cells'],
    ["O'Neill, Inc. <b>", '# Bolt: *{x}* [a](b) & "c"'],
  ])(
    'writes a record of %s and %s, whose examples the check names one by one, and nothing else',
    async (...parties) => {
      const folder = join(await makeFolder(), 'new/topic');
      expect(await begin(folder, parties)).toMatchObject({ exitCode: 0, stderr: '' });
      const { record, issues } = await readRecord(folder);
      const rules = new Set(issues.map(({ severity, rule }) => `${severity} ${rule}`));
      // Names that hold marks are shown as they are.
      expect([...rules].filter((rule) => rule !== 'warning literal-markup')).toEqual([
        'warning example-text',
      ]);
      expect(record?.site.title).toBe("Bob's record");
      expect(record?.parties.map(({ name }) => name)).toEqual(parties);
      expect(record?.entries).toHaveLength(2);
      expect(record?.entries[0]?.text).toContain(`only supplier of ${parties[0]}`);
    },
  );

  test('teaches by the example that it writes', async () => {
    const folder = join(await makeFolder(), 'topic');
    await begin(folder, ['A', 'B']);
    const { entry } = await readExamples(folder);
    expect(entry).toBe(await readFile(join(folder, 'entries/2020/2020-01-15-first-agreement.mdx'), 'utf8'));
  });

  test('completes a folder that was begun and not finished, and no other', async () => {
    const folder = join(await makeFolder(), 'topic');
    await begin(folder, ['A', 'B']);
    const whole = await listFiles(folder);
    const entry = join(folder, 'entries/2020/2020-01-15-first-agreement.mdx');
    await rename(entry, `${entry}.999999999.incoming`);
    expect(await begin(folder, ['A', 'B'])).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await listFiles(folder)).toEqual(whole);
    expect((await begin(folder, ['A', 'B'])).stderr).toContain('not empty');
    await rm(join(folder, 'entries'), { recursive: true });
    expect((await begin(folder, ['C', 'D'])).stderr).toContain('exists already');
  });

  test('touches no folder that holds anything', async () => {
    const folder = await makeFolder({ 'letter.txt': 'mine' });
    const { exitCode, stderr } = await begin(folder, ['A', 'B']);
    expect([exitCode, stderr.includes('not empty')]).toEqual([1, true]);
  });

  test.each([[['A']], [['A', 'a']], [['A', 'B', 'C']], [['A', '船']]])(
    'refuses the parties %j',
    async (parties) => {
      const { exitCode, stderr } = await begin(join(await makeFolder(), 'topic'), parties);
      expect([exitCode, stderr.startsWith('--party: ')]).toEqual([2, true]);
    },
  );
});

describe('npm run new', () => {
  test.each([[[]], [['guide']], [['entry', 'x']], [['source']], [['topic']], [['source', 'a', 'b']]])(
    'takes %j for wrong use',
    async (args) => {
      const { exitCode, stderr } = await runScript('new', args);
      expect(exitCode).toBe(2);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );
});
