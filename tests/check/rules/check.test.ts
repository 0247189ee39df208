import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import {
  contentFolder,
  DEAL,
  FIRST,
  NEWS,
  SECOND,
  swap,
  type FolderEdits,
} from '../../support/content-folder.ts';

describe('checkContent', () => {
  test('gives the whole record of a folder without errors', () => {
    const { record } = checkContent(contentFolder(), 'content');
    expect(record?.entries.map(({ slug }) => slug)).toEqual([
      '2024-03-01-first-agreement',
      '2025-05-01-second-agreement',
    ]);
    expect(record?.sources.map(({ id, file }) => [id, file])).toEqual([
      ['acme-2024-deal', `content/${DEAL}`],
      ['daily-2025-news', `content/${NEWS}`],
    ]);
    expect(record?.terms.map(({ id }) => id)).toEqual(['hosting', 'licence']);
    expect(record?.parties.map(({ id }) => id)).toEqual(['acme', 'bolt']);
    expect(record?.site.title).toBe('The Acme record');
  });

  test('leaves out of the record what has errors', () => {
    const edits = { [FIRST]: swap('[acme, bolt]', '[nobody]') };
    const { record } = checkContent(contentFolder(edits), 'content');
    expect(record?.entries.map(({ slug }) => slug)).toEqual(['2025-05-01-second-agreement']);
  });

  test('has no record without a usable site.yaml', () => {
    expect(checkContent(contentFolder({ 'site.yaml': 'title: x\n' }), 'content').record).toBeNull();
  });

  test('does not depend on the order of the files', () => {
    const files = contentFolder(MANY_FAULTS);
    expect(checkContent(files.toReversed(), 'content')).toEqual(checkContent(files, 'content'));
  });

  test('reads Windows line ends', () => {
    const files = contentFolder().map(({ path, text }) => ({
      path,
      text: text?.replaceAll('\n', '\r\n') ?? null,
    }));
    expect(checkContent(files, 'content').issues).toEqual([]);
  });

  test('reports thirty different faults of one folder at once', () => {
    const { issues } = checkContent(contentFolder(MANY_FAULTS), 'content');
    const rules = new Set(issues.map(({ rule }) => rule));
    expect([...FAULTS].filter((rule) => !rules.has(rule))).toEqual([]);
    expect(FAULTS.length).toBeGreaterThanOrEqual(30);
  });

  test('shows hidden characters of content in its messages, so that they cannot forge any', () => {
    const { issues } = checkContent(
      contentFolder({ [DEAL]: swap('tier: primary', 'tier: "\\e[31mred"') }),
      'content',
    );
    expect(issues.map(({ message }) => message).join()).not.toContain('\u001b');
    expect(issues.map(({ message }) => message).join()).toContain('\\u{1b}[31mred');
  });

  test('never throws, whatever a file holds', () => {
    for (const text of [
      '',
      '\0',
      '---',
      '---\n---',
      '---\n- a\n---\n',
      '*',
      '? [a]\n: b',
      '!!map',
      '&a [*a]',
      'a: &a [*a]',
      '{'.repeat(9999),
    ]) {
      for (const path of ['site.yaml', 'parties.yaml', 'terms.yaml', DEAL, FIRST]) {
        expect(checkContent(contentFolder({ [path]: text }), 'content').issues).not.toEqual([]);
      }
    }
  });
});

const FAULTS = [
  'unknown-key', 'missing-key', 'wrong-type', 'wrong-value', 'too-long', 'empty-text', 'too-few', 'bad-date', 'bad-id', 'bad-address',
  'hidden-character', 'yaml-quotes', 'duplicate-key', 'yaml-alias', 'yaml-tag', 'yaml-syntax', 'front-matter', 'file-name', 'file-folder',
  'file-date', 'file-name-case', 'duplicate-slug', 'former-name-taken', 'duplicate-id', 'same-address', 'unknown-source', 'unknown-term',
  'unknown-aspect', 'unknown-party', 'uncited-paragraph', 'official-without-primary', 'weak-support', 'unsourced-change', 'uncited-source',
  'two-values-one-day', 'overlapping-values', 'until-before-from', 'until-without-value', 'nothing-in-force', 'before-record',
  'comparison-day', 'after-complete-to',
]; // prettier-ignore

const source = (url: string, rest = '') =>
  `url: ${url}\npublisher: P\ntitle: T\ndate: 2025\ntier: primary\nverification: read\n${rest}`;

/** An entry that nothing is wrong with but what `rest` and `prose` add. */
const entry = (date: string, rest: string, prose = 'Words.<Cite source="daily-2025-news" />') =>
  `---\ntitle: An event\ndate: ${date}\nkind: report\nstatus: reported\nparties: [acme]\nsummary: It was.\nadded: 2026-01-01\n${rest}---\n\n${prose}\n`;

const change = (fields: string) =>
  `changes:\n  - { value: V, standing: reported, sources: [daily-2025-news], ${fields} }\n`;

const MANY_FAULTS: FolderEdits = {
  'site.yaml': swap('after: 2025-05-01', 'after: 2025-12-24'),
  'parties.yaml': (text) => `${text}  - { id: acme, name: Again }\n`,
  'terms.yaml': (text) =>
    `${text}  - id: price\n    label: Price\n    question: What?\n    aspects:\n      - { id: clause, label: Clause, before: { value: None, standing: none, from: 2030 } }\n`,
  [FIRST]: (text) =>
    swap(
      '    from: 2024-03-01',
      '    from: 2024-03-01\n    until: 2025-06',
    )(swap('Acme hosts Bolt.<', 'Acme \u200Bhosts Bolt.<')(text)),
  [SECOND]: (text) =>
    swap('effect: end', 'effect: end\n    until: 2027')(swap('until: 2030', 'until: 2020')(text)),
  'sources/unknown-key.yaml': source('https://x.example/1', 'notes: x\n'),
  'sources/missing.yaml': 'url: https://x.example/2\n',
  'sources/types.yaml': source('https://x.example/3')
    .replace('publisher: P', 'publisher: [P]')
    .replace('tier: primary', 'tier: prime'),
  'sources/texts.yaml': source('ftp://x.example/4')
    .replace('publisher: P', 'publisher: ""')
    .replace('date: 2025', 'date: May'),
  'sources/yaml.yaml': source('https://x.example/5')
    .replace('publisher: P', 'publisher: A: b')
    .replace('title: T', 'title: !x T'),
  'sources/twice.yaml': source('https://x.example/6', 'url: https://x.example/6\nnote: &a x\n'),
  'sources/broken.yaml': source('https://x.example/7').replace('title: T', 'title: [T'),
  'sources/copy.yaml': source('https://daily.example/news?id=1#x'),
  'sources/Copy.yaml': source('https://x.example/8'),
  'sources/a b.yaml': source('https://x.example/9'),
  'sources/relayed.yaml': source('https://x.example/10').replace(
    'verification: read',
    'verification: relayed',
  ),
  'entries/2025/2025-06-01-none.mdx': 'Only words.\n',
  'entries/2025/2025-06-02-long.mdx': entry('2025-06-02', '')
    .replace('An event', 'long '.repeat(40))
    .replace('[acme]', '[]'),
  'entries/2025/2025-06-03-date.mdx': entry('2025-06-04', 'formerly: [2025-06-01-none, Old]\n'),
  'entries/2024/2025-06-03-date.mdx': entry('2025-06-03', ''),
  'entries/2025/2025-06-05-ids.mdx': entry(
    '2025-06-05',
    change('term: hosting, aspect: nowhere, from: 2025'),
  ).replace('[acme]', '[nobody]'),
  'entries/2025/2025-06-06-term.mdx': entry(
    '2025-06-06',
    change('term: nothing, from: 2025'),
    'Uncited.\n\nCited.<Cite source="nobody" />',
  ),
  'entries/2025/2025-06-07-official.mdx': entry('2025-06-07', '').replace(
    'status: reported',
    'status: official',
  ),
  'entries/2025/2025-06-08-weak.mdx': entry(
    '2025-06-08',
    'changes:\n  - { term: price, value: V, standing: stated, from: 2025-06-08, sources: [relayed] }\n',
  ),
  'entries/2025/2025-06-09-unsourced.mdx': entry(
    '2025-06-09',
    'changes:\n  - { term: price, value: V, standing: stated, from: 2025-06-08 }\n',
  ),
  'entries/2025/2025-06-10-clarify.mdx': entry(
    '2025-06-10',
    change('term: licence, aspect: scope, effect: clarify, from: 2023'),
  ),
  'entries/2026/2026-06-10-late.mdx': entry('2026-06-10', ''),
};
