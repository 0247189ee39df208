import { describe, expect, test } from 'vitest';
import { readProposal } from '#check/proposal/proposal.ts';
import { fileName, issueFor, proposalName } from '#site/client/contribute/send.ts';

const NEW_ISSUE = 'https://code.example/a/b/issues/new';
const entry = { path: 'entries/2026/2026-12-01-deal.mdx', text: '---\ntitle: A deal\n---\n\nIt.\n' };

describe('issueFor', () => {
  test('holds the whole proposal', () => {
    const { address, isWhole } = issueFor({ files: [entry], title: 'New entry: A & B' }, NEW_ISSUE);
    const { searchParams } = new URL(address);
    expect([isWhole, searchParams.get('title')]).toEqual([true, 'New entry: A & B']);
    expect(readProposal(searchParams.get('body') ?? '')).toEqual({ files: [entry], problems: [] });
  });

  test('asks to paste what no server would take in an address', () => {
    const long = { ...entry, text: `${entry.text}${'é'.repeat(1200)}\n` };
    const { address, isWhole } = issueFor({ files: [long], title: 'New entry' }, NEW_ISSUE);
    expect(isWhole).toBe(false);
    expect(address.length).toBeLessThan(7000);
    expect(new URL(address).searchParams.get('body')).toContain('Paste the copied proposal');
  });
});

describe('the files of a proposal', () => {
  test('are named as in the record, and all of it by the first', () => {
    expect(fileName(entry)).toBe('2026-12-01-deal.mdx');
    expect(proposalName([entry])).toBe('2026-12-01-deal.txt');
  });
});
