import { describe, expect, test } from 'vitest';
import { placesIn } from '#check/diff/places.ts';
import { rewriteIssues } from '#check/diff/rewrites.ts';
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

/** What is said of the edits, where the folder was as it is valid, or as edited. */
function rewrites(edits: FolderEdits, earlier: FolderEdits = {}): string[] {
  const files = contentFolder(edits);
  const [before, after] = [checkContent(contentFolder(earlier), 'old'), checkContent(files, 'content')];
  const paths = new Set(files.map(({ path }) => path));
  const issues = rewriteIssues(before, after, {
    label: 'content',
    paths,
    placeOf: placesIn(files, 'content'),
  });
  for (const { message, fix } of issues) expect([message, fix].join(' ')).toMatch(/^["A-Z].*\.$/);
  return issues.map(({ rule, file, line, field }) => `${rule} ${file}:${line} ${field}`);
}

const corrected = (line: string) => (text: string) =>
  text.replace('added:', `corrections: [${line}]\nadded:`);
const both =
  (...edits: ((text: string) => string)[]) =>
  (text: string) =>
    edits.reduce((edited, edit) => edit(edited), text);
const LINE = '{ date: 2026-02-02, what: It said something else. }';
const EDITORIAL = '{ date: 2026-02-02, what: It was worded otherwise., kind: editorial }';
const value = swap('value: Acme only', 'value: Acme first');
const FIGURES = 'series:\n  - { id: funding, kind: investment, by: acme, to: bolt, unit: USD billion }\n';
const figure = (amount: number) =>
  swap(
    'added:',
    `figures:\n  - { series: funding, amount: ${amount}, standing: stated, text: It., sources: [acme-2024-deal] }\nadded:`,
  );

describe('what was published', () => {
  test('may stay as it is, and may be added to', () => {
    expect(rewrites({})).toEqual([]);
    expect(rewrites({ [FIRST]: (text) => `${text}\nMore.<Cite source="acme-2024-deal" />\n` })).toEqual([]);
  });

  test.each([
    ['a value', value, 10, 'changes[0].value'],
    ['a standing', swap('standing: stated', 'standing: reported'), 11, 'changes[0].standing'],
    ['the day of a value', swap('from: 2024-03-01', 'from: 2024-03-02'), 12, 'changes[0].from'],
    ['a status', swap('status: official', 'status: disputed'), 5, 'status'],
    ['a summary', swap('summary: Acme hosts Bolt.', 'summary: Acme hosted Bolt.'), 7, 'summary'],
    ['a change that is gone', (text: string) => text.replace(/changes:[^]*added/, 'added'), 2, 'changes'],
    ['a change that is new', swap('changes:\n', 'changes:\n  - { term: licence, aspect: scope, value: All, standing: not-disclosed, from: 2024-03-01 }\n'), 9, 'changes[0]'],
  ])('does not say otherwise without a word: %s', (_what, edit, line, field) => {
    expect(rewrites({ [FIRST]: edit })).toEqual([`silent-rewrite content/${FIRST}:${line} ${field}`]);
    expect(rewrites({ [FIRST]: both(edit, corrected(LINE)) })).toEqual([]);
  }); // prettier-ignore

  test('does not change an amount without a word', () => {
    const change = (amount: number, more = '') => ({
      'figures.yaml': FIGURES,
      [FIRST]: both(figure(amount), more === '' ? (text) => text : corrected(more)),
    });
    expect(rewrites(change(5), change(6))).toEqual([`silent-rewrite content/${FIRST}:15 figures[0].amount`]);
    expect(rewrites(change(5, LINE), change(6))).toEqual([]);
  });

  test('does not change its date, for which the file has another name', () => {
    const moved = (more: string) => ({
      [FIRST]: null,
      'entries/2024/2024-03-02-first-agreement.mdx': both(
        () => contentOf(FIRST),
        swap('date: 2024-03-01', 'date: 2024-03-02'),
        swap('added:', `formerly: [2024-03-01-first-agreement]\n${more}added:`),
      )(''),
    });
    expect(rewrites(moved(''))).toEqual([
      'silent-rewrite content/entries/2024/2024-03-02-first-agreement.mdx:3 date',
    ]);
    expect(rewrites(moved(`corrections: [${LINE}]\n`))).toEqual([]);
  });

  test('an editorial correction is for wording only', () => {
    const summary = swap('summary: Acme hosts Bolt.', 'summary: Acme hosted Bolt.');
    expect(rewrites({ [FIRST]: both(summary, corrected(EDITORIAL)) })).toEqual([]);
    expect(rewrites({ [FIRST]: both(value, corrected(EDITORIAL)) })).toEqual([
      `silent-rewrite content/${FIRST}:10 changes[0].value`,
    ]);
  });

  test('a correction excuses only the change it arrives with', () => {
    const earlier = { [FIRST]: corrected(LINE) };
    expect(rewrites({ [FIRST]: both(value, corrected(LINE)) }, earlier)).toEqual([
      `silent-rewrite content/${FIRST}:10 changes[0].value`,
    ]);
    expect(
      rewrites({ [FIRST]: both(value, corrected(`${LINE}, ${LINE.replace('30', '31')}`)) }, earlier),
    ).toEqual([]);
  });

  test('keeps its corrections', () => {
    expect(rewrites({}, { [FIRST]: corrected(LINE) })).toEqual([
      `correction-gone content/${FIRST}:null null`,
    ]);
    expect(rewrites({ [FIRST]: corrected(EDITORIAL) }, { [FIRST]: corrected(LINE) })).toEqual([
      `correction-gone content/${FIRST}:14 corrections`,
    ]);
  });

  test('does not disappear, nor turn into a draft', () => {
    const gone = `address-gone content/${SECOND}:null null`;
    const site = { 'site.yaml': swap('2025-05-01', '2024-03-01') };
    expect(rewrites({ ...site, [SECOND]: null })).toContain(gone);
    expect(rewrites({ ...site, [SECOND]: swap('added:', 'draft: true\nadded:') })).toContain(gone);
    expect(
      rewrites({
        ...site,
        [SECOND]: null,
        [FIRST]: swap('added:', 'formerly: [2025-05-01-second-agreement]\nadded:'),
      }),
    ).not.toContain(gone);
  });

  test('keeps former names', () => {
    const earlier = { [FIRST]: swap('added:', 'formerly: [2024-old]\nadded:') };
    expect(rewrites({}, earlier)).toEqual([`address-gone content/${FIRST}:null null`]);
    expect(rewrites({ [SECOND]: swap('added:', 'formerly: [2024-old]\nadded:') }, earlier)).toEqual([
      `address-taken-over content/${SECOND}:2 title`,
    ]);
  });

  test('keeps its sources, unless nothing cited them', () => {
    expect(rewrites({ [NEWS]: null })).toContain(`address-gone content/${NEWS}:null null`);
    expect(rewrites({}, { 'sources/extra.yaml': contentOf(NEWS).replace('id=1', 'id=2') })).toEqual([]);
  });

  test('a file with errors has not disappeared', () => {
    expect(
      rewrites({ [SECOND]: swap('kind: amendment', 'kind: x'), [NEWS]: swap('tier: secondary', 'tier: x') }),
    ).toEqual([]);
  });

  test('gives its names to nothing else', () => {
    const other = contentOf(DEAL).replace('/deal', '/other').replace('The deal', 'Other');
    expect(rewrites({ [DEAL]: other })).toEqual([`address-taken-over content/${DEAL}:1 url`]);
    expect(rewrites({ [DEAL]: swap('/deal', '/moved') })).toEqual([]);
    expect(rewrites({ 'parties.yaml': swap('name: Bolt', 'name: Rivet') })).toEqual([
      'address-taken-over content/parties.yaml:null null',
    ]);
    expect(rewrites({ 'parties.yaml': swap('name: Bolt', 'name: Rivet\n    aliases: [Bolt]') })).toEqual([]);
    expect(
      rewrites({
        'terms.yaml': (text) =>
          text.replace('label: Hosting', 'label: Price').replace('Who hosts?', 'How much?'),
      }),
    ).toEqual(['address-taken-over content/terms.yaml:null null']);
  });
});

function contentOf(path: string): string {
  return contentFolder().find((file) => file.path === path)?.text ?? '';
}
