import { describe, expect, test } from 'vitest';
import { readFiles } from '#check/read/read-record.ts';
import { readGoodProposal, readHostileProposals, refusalsOf } from '../../support/proposals.ts';

const folder = await readFiles('tests/fixtures/content');
const hostile = await readHostileProposals();

describe('a hostile proposal', () => {
  test('there are more than fifty to try', () => {
    expect(hostile.length).toBeGreaterThan(50);
  });

  test.each(hostile)('is refused in one line, and nothing of it runs: $name', ({ text, refusal }) => {
    const lines = refusalsOf(text, folder);
    expect(lines).toEqual([refusal]);
    expect(lines.join('')).not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect('canary' in globalThis).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  test('passes where it is without fault', async () => {
    expect(refusalsOf(await readGoodProposal(), folder)).toEqual([]);
  });
});
