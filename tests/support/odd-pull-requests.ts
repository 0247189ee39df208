import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Proposal, PullRequest } from './pull-request.ts';

/** Where the proposals put their entry. */
export const NEW_ENTRY = 'entries/2018/2018-04-01-new-pier.mdx';

/** An entry without fault, for the record of tests/fixtures/content; `words` are added to its prose. */
export function newEntry(words = ''): string {
  return `---
title: Voltmoor opens a pier
date: 2018-04-01
kind: report
status: reported
parties: [voltmoor]
summary: The pier has a charger.
added: 2018-11-20
---

Voltmoor opened a pier.${words}<Cite source="courier-2018-fares" />
`;
}

function write(path: string, text: string): PullRequest {
  return (content) => writeFile(join(content, path), text);
}

function named(name: string): PullRequest {
  return write(`entries/2018/${name}`, newEntry());
}

/** What is too long for a repository, or takes too long to read. */
export const TOO_LARGE: readonly Proposal[] = [
  {
    name: 'a huge file',
    change: write(NEW_ENTRY, newEntry('a'.repeat(300_000))),
    refusal: `content/${NEW_ENTRY}: file-too-long`,
  },
  {
    name: 'huge prose',
    change: write(NEW_ENTRY, newEntry('é '.repeat(80_000))),
    refusal: `content/${NEW_ENTRY} › prose: prose-too-long`,
  },
  {
    name: 'brackets without end',
    change: write('parties.yaml', `parties: ${'['.repeat(100_000)}`),
    refusal: 'content/parties.yaml:1: yaml-syntax',
  },
  {
    name: 'a bomb of a hundred thousand aliases',
    change: write(NEW_ENTRY, newEntry().replace('added', `changes: &a [${'*a,'.repeat(60_000)}]\nadded`)),
    refusal: `content/${NEW_ENTRY}:8 › changes: yaml-alias`,
  },
];

/** Links that lead out of the folder, and names that not every disk can hold. */
export const ODD_FILES: readonly Proposal[] = [
  {
    name: 'an entry that is a link to a file of the machine',
    change: (content) => symlink('/etc/passwd', join(content, NEW_ENTRY)),
    refusal: `content/${NEW_ENTRY}: symlink`,
  },
  {
    name: 'a folder that is a link to the disk',
    change: (content) => symlink('/', join(content, 'entries/2019')),
    refusal: 'content/entries/2019: symlink',
  },
  {
    name: 'a link to itself',
    change: (content) => symlink('2019', join(content, 'entries/2019')),
    refusal: 'content/entries/2019: symlink',
  },
  {
    name: 'a name of two lines, the second a command to the runner',
    change: named('2018-04-01-a\n::error::b.mdx'),
    refusal: 'content/entries/2018/2018-04-01-a\\u{a}::error::b.mdx: file-name',
  },
  {
    name: 'a name with the codes of a terminal',
    change: named('2018-04-01-\u001b[2J.mdx'),
    refusal: 'content/entries/2018/2018-04-01-\\u{1b}[2J.mdx: file-name',
  },
  {
    name: 'a name of 250 letters',
    change: named(`2018-04-01-${'a'.repeat(235)}.mdx`),
    refusal: `content/entries/2018/2018-04-01-${'a'.repeat(235)}.mdx: file-name`,
  },
  {
    name: 'a name like an option',
    change: named('--format=x.mdx'),
    refusal: 'content/entries/2018/--format=x.mdx: file-name',
  },
];
