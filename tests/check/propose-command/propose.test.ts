import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#check/new-command/file-changes.ts';
import { planProposal } from '#check/propose-command/plan-proposal.ts';
import { writeProposal } from '#check/proposal/proposal.ts';
import { listFiles } from '#command/list-files.ts';
import { FIRST, NEWS, swap, writeContentFolder } from '../../support/content-folder.ts';
import { runScript, spawnScript } from '../../support/run-script.ts';

const ENTRY = 'entries/2025/2025-06-01-third-agreement.mdx';
const SOURCE = 'sources/bolt-2025-third.yaml';

const entryText = (date = '2025-06-01') => `---
title: The third agreement
date: ${date}
kind: agreement
status: official
parties: [acme, bolt]
summary: Bolt pays Acme.
changes:
  - term: hosting
    value: Anyone
    standing: stated
    from: ${date}
    sources: [bolt-2025-third]
added: 2026-02-02
---

Bolt pays Acme.<Cite source="bolt-2025-third" />
`;
const SOURCE_TEXT = `url: https://bolt.test/third
publisher: Bolt
title: A third deal
date: 2025-06-01
tier: primary
verification: read
`;
const PROPOSAL = writeProposal([
  { path: ENTRY, text: entryText() },
  { path: SOURCE, text: SOURCE_TEXT },
]);

async function proposing(text: string, content?: string): Promise<{ content: string; message: string }> {
  const folder = content ?? (await writeContentFolder());
  const { changes, message } = await planProposal(folder, text);
  await applyChanges(changes);
  return { content: folder, message: message.replaceAll(folder, 'content') };
}

async function corrected(edit: (text: string) => string): Promise<string> {
  const folder = await writeContentFolder();
  return writeProposal([{ path: FIRST, text: edit(await readFile(join(folder, FIRST), 'utf8')) }]);
}

const CORRECTION =
  'added: 2026-02-01\ncorrections:\n  - { date: 2026-02-02, what: It said that Acme alone hosts. }';

describe('planProposal', () => {
  test('writes an entry with its new source, and nothing else', async () => {
    const before = await listFiles(await writeContentFolder());
    const { content, message } = await proposing(PROPOSAL);
    expect(message).toBe(`new: content/${ENTRY}\nnew: content/${SOURCE}`);
    expect(await listFiles(content)).toEqual([...before, ENTRY, SOURCE].toSorted());
    expect(await readFile(join(content, ENTRY), 'utf8')).toBe(entryText());
  });

  test('says which day an editor has to move for news from after it', async () => {
    const late = PROPOSAL.replaceAll('2025-06-01', '2026-03-01').replaceAll('2025/2026', '2026/2026');
    const { message } = await proposing(late);
    expect(message).toMatch(/For an editor to look at:[^]*after-complete-to/);
  });

  test('replaces the one entry that it corrects', async () => {
    const text = await corrected((old) =>
      swap('Acme only', 'Acme first')(swap('added: 2026-02-01', CORRECTION)(old)),
    );
    const { content, message } = await proposing(text);
    expect(message).toContain(`corrected: content/${FIRST}`);
    expect(await readFile(join(content, FIRST), 'utf8')).toContain('Acme first');
  });

  test.each([
    [
      'rewrites an entry without a correction',
      swap('Acme hosts Bolt.<', 'Acme hosts nobody.<'),
      'in the record already',
    ],
    ['takes an entry back', swap('added', 'draft: true\nadded'), 'would no longer be published'],
    [
      'calls a changed value wording',
      (old: string) =>
        swap(
          'Acme only',
          'Anyone',
        )(swap('added: 2026-02-01', CORRECTION.replace(' }', ', kind: editorial }'))(old)),
      'silent-rewrite',
    ],
  ])('refuses what %s', async (_, edit, reason) => {
    await expect(proposing(await corrected(edit))).rejects.toThrow(reason);
  });

  test('leaves drafts to editors', async () => {
    const content = await writeContentFolder({ [ENTRY]: entryText().replace('added', 'draft: true\nadded') });
    await expect(proposing(PROPOSAL, content)).rejects.toThrow('only an editor can change it');
  });

  test('refuses a source that is there with another text, and what is there in full', async () => {
    const other = await writeContentFolder({
      [SOURCE]: SOURCE_TEXT.replace('tier: primary', 'tier: secondary'),
    });
    await expect(proposing(PROPOSAL, other)).rejects.toThrow(`${SOURCE} is in the record already`);
    const whole = await writeContentFolder({ [SOURCE]: SOURCE_TEXT, [ENTRY]: entryText() });
    await expect(proposing(PROPOSAL, whole)).rejects.toThrow(`${SOURCE} is in the record already`);
  });

  test('goes on where it was killed between two files', async () => {
    const content = await writeContentFolder({ [SOURCE]: SOURCE_TEXT });
    const { changes, message } = await planProposal(content, PROPOSAL);
    expect([changes.map(({ file }) => file), message]).toEqual([
      [join(content, ENTRY)],
      expect.not.stringContaining(SOURCE),
    ]);
  });

  test('does not blame a proposal for what is wrong with the folder without it', async () => {
    const content = await writeContentFolder({ [NEWS]: swap('tier: secondary', 'tier: none') });
    expect((await proposing(PROPOSAL, content)).message).toContain(ENTRY);
  });

  test('overwrites no file that came since the folder was read', async () => {
    const content = await writeContentFolder();
    const { changes } = await planProposal(content, PROPOSAL);
    await writeFile(join(content, SOURCE), 'mine');
    await expect(applyChanges(changes)).rejects.toThrow('exists already');
    expect(await listFiles(content)).not.toContain(ENTRY);
  });

  test('leaves nothing behind where the disk refuses a file', async () => {
    const content = await writeContentFolder({ 'entries/2026': 'a file' });
    const late = PROPOSAL.replaceAll('2025-06-01', '2026-01-01').replaceAll('2025/2026', '2026/2026');
    const { changes } = await planProposal(content, late);
    await expect(applyChanges(changes)).rejects.toThrow(/EEXIST|ENOTDIR|where a directory/);
    expect(await listFiles(content)).not.toContain(SOURCE);
  });
});

describe('npm run propose', () => {
  test('reads a file, or what is piped to it, and writes nothing on a dry run', async () => {
    const content = await writeContentFolder({ 'proposal.md': PROPOSAL });
    const args = [join(content, 'proposal.md'), '--dry-run'];
    const { exitCode, stdout } = await runScript('propose', args, { CONTENT_DIR: content });
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(ENTRY) });
    expect(await listFiles(content)).not.toContain(ENTRY);
  });

  test('says on refusal what the check says, with file and line', async () => {
    const text = PROPOSAL.replace('kind: agreement', 'kind: agreemnt');
    const content = await writeContentFolder({ 'proposal.md': text });
    const { exitCode, stderr } = await runScript('propose', [join(content, 'proposal.md')], {
      CONTENT_DIR: content,
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^Nothing was written\.\n\n.*2025-06-01-third-agreement\.mdx:4 › kind: .*\n +error: /,
    );
  });

  test.each([
    ['no file', [], 'Name the file'],
    ['two files', ['a', 'b'], 'one argument too many'],
    ['a file that is not there', ['/no/such/file'], 'There is no file'],
  ])('takes %s for wrong use', async (_, args, words) => {
    expect(await runScript('propose', args)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(words),
    });
  });

  test('refuses what is not text', async () => {
    const content = await writeContentFolder();
    await writeFile(join(content, 'proposal.md'), Buffer.from([0xff, 0xfe, 0x00]));
    const { exitCode, stderr } = await spawnScript('propose', [join(content, 'proposal.md')], {
      CONTENT_DIR: content,
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'The proposal is not text in UTF-8.\n' });
  });
});
