import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { NEW_ENTRY, newEntry, ODD_FILES, TOO_LARGE } from '../support/odd-pull-requests.ts';
import { checkPullRequest, runCheckOn, type Proposal } from '../support/pull-request.ts';

const folder = join(projectFolder, 'tests/fixtures/pull-requests');
const stored = await Promise.all((await readdir(folder)).map(readProposal));

describe('a pull request', () => {
  test('there are more than a hundred to try', () => {
    expect(stored.length).toBeGreaterThan(100);
  });

  test.each([...stored, ...TOO_LARGE, ...ODD_FILES])(
    'is refused in one line, and nothing of it runs: $name',
    async (proposal) => {
      const { refusals, messages, hasRun } = await checkPullRequest(proposal.change);
      expect({ refusals, hasRun }).toEqual({ refusals: [proposal.refusal], hasRun: false });
      expect(messages.join('')).not.toMatch(/\p{Cc}|\p{Cf}/u);
    },
  );

  test('passes where it is without fault', async () => {
    const { refusals } = await checkPullRequest((content) => writeFile(join(content, NEW_ENTRY), newEntry()));
    expect(refusals).toEqual([]);
  });
});

/** Those that would run code, if anything could; with what is too large, all that could end the process. */
const IN_A_PROCESS = [
  'code-export',
  'code-expression',
  'component-across-lists',
  'yaml-bomb',
  'yaml-function',
];

describe('npm run check:content, on a pull request', () => {
  const some = stored.filter(({ name }) => IN_A_PROCESS.includes(name));

  test.each([...some, ...TOO_LARGE])('ends with exit code 1: $name', async (proposal) => {
    const { exitCode, stderr, refusals, hasRun } = await runCheckOn(proposal.change);
    expect({ exitCode, stderr, refusals, hasRun }).toEqual({
      exitCode: 1,
      stderr: 'The content has errors.\n',
      refusals: [proposal.refusal],
      hasRun: false,
    });
  });

  test('ends well where it is without fault', async () => {
    const { exitCode } = await runCheckOn((content) => writeFile(join(content, NEW_ENTRY), newEntry()));
    expect(exitCode).toBe(0);
  });
});

async function readProposal(name: string): Promise<Proposal> {
  return {
    name,
    change: (content) => cp(join(folder, name, 'content'), content, { recursive: true }),
    refusal: (await readFile(join(folder, name, 'refusal.txt'), 'utf8')).trimEnd(),
  };
}
