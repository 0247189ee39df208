import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, type FileChange } from '#check/new-command/file-changes.ts';
import { planProposal } from '#check/propose-command/plan-proposal.ts';
import { readProposal, writeProposal } from '#check/proposal/proposal.ts';
import { readFiles } from '#check/read/read-record.ts';
import { CommandError } from '#command/command-error.ts';
import { listFiles } from '#command/list-files.ts';
import { makeFolder } from '../../support/folder.ts';
import { fuzzParameters, mutation } from '../../support/mutations.ts';
import { readGoodProposal, readHostileProposals } from '../../support/proposals.ts';

const folder = await readFiles('tests/fixtures/content');
const good = await readGoodProposal();
const hostile = (await readHostileProposals()).map(({ text }) => text);

const NAME = /^(?:entries\/\d{4}\/[a-z0-9-]+\.mdx|sources\/[a-z0-9-]+\.yaml)$/;

/** A good proposal or a hostile one, changed in some places. */
const proposals = fc
  .tuple(fc.oneof(fc.constant(good), fc.constantFrom(...hostile)), fc.option(mutation, { freq: 20 }))
  .map(([text, mutate]) => (mutate ? mutate(text) : text));

describe('readProposal', () => {
  test('refuses in single lines, or names files of the record alone, whose block reads as it was', () => {
    fc.assert(
      fc.property(proposals, (text) => {
        const { files, problems } = readProposal(text);
        expect(problems.filter((line) => line === '' || /\p{Cc}|\p{Cf}/u.test(line))).toEqual([]);
        expect(files.map(({ path }) => path).filter((path) => !NAME.test(path))).toEqual([]);
        const again = problems.length === 0 ? readProposal(writeProposal(files)).files : files;
        expect(again).toEqual(files);
      }),
      fuzzParameters(20_000),
    );
  });

  test('writes any texts so that they are read again as they were', () => {
    const lines = fc.array(fc.oneof(fc.constantFrom('=== a', '```', '\\', '\\\\', '~~~', ''), fc.string()));
    fc.assert(
      fc.property(lines, (parts) => {
        const files = [{ path: 'sources/a-2024-b.yaml', text: `a${parts.join('\n').replaceAll('\r', '')}` }];
        expect(readProposal(writeProposal(files)).files).toEqual(files);
      }),
      fuzzParameters(20_000),
    );
  });
});

describe('planProposal', () => {
  test('refuses with a sentence and writes nothing, or writes all that was proposed and nothing else', async () => {
    const texts = new Map(folder.files.map(({ path, text }) => [path, text ?? '']));
    const content = await makeFolder(Object.fromEntries(texts));
    const before = await listFiles(content);
    await fc.assert(
      fc.asyncProperty(proposals, async (text) => {
        const changes = await changesOf(content, text);
        await applyChanges(changes);
        const written = changes.map(({ file }) => file.slice(content.length + 1));
        expect(await listFiles(content)).toEqual([...new Set([...before, ...written])].toSorted());
        for (const { file, after } of changes) expect(await readFile(file, 'utf8')).toBe(after);
        for (const path of written) await putBack(join(content, path), texts.get(path));
      }),
      fuzzParameters(5_000),
    );
  });
});

/** None where the proposal is refused. */
async function changesOf(content: string, text: string): Promise<FileChange[]> {
  try {
    return (await planProposal(content, text)).changes;
  } catch (error) {
    if (!(error instanceof CommandError && /^Nothing was written\.\n\n\S/.test(error.message))) throw error;
    return [];
  }
}

async function putBack(file: string, text: string | undefined): Promise<void> {
  await (text === undefined ? rm(file) : writeFile(file, text));
}
