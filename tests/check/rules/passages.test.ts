import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import { contentFolder, DEAL, FIRST, swap, type FolderEdits } from '../../support/content-folder.ts';

const CITE = '<Cite source="acme-2024-deal" />';

/** Passages of the first source. */
const passages =
  (...written: string[]) =>
  (text: string) =>
    `${text}passages:\n${written.map((one) => `  - { ${one} }\n`).join('')}`;
const HOSTING = 'id: hosting, says: "It hosts.", start: "Acme hosts", end: "of Bolt"';
/** The first entry cites these of them. */
const cites = (...ids: string[]) =>
  swap(CITE, ids.map((id) => `<Cite source="acme-2024-deal" passage="${id}" />`).join(''));

function issuesOf(edits: FolderEdits) {
  return checkContent(contentFolder(edits), 'content').issues;
}

function inShort(edits: FolderEdits): string[] {
  return issuesOf(edits).map(({ severity, rule, field }) => `${severity} ${rule} ${field}`);
}

describe('passages', () => {
  test('are fine where they are cited, and found by few words', () => {
    expect(issuesOf({ [DEAL]: passages(HOSTING), [FIRST]: cites('hosting') })).toEqual([]);
  });

  test('become part of the record with what is left out as null', () => {
    const files = contentFolder({
      [DEAL]: passages('id: hosting, says: It hosts., start: Acme hosts'),
      [FIRST]: cites('hosting'),
    });
    const source = checkContent(files, 'content').record?.sources.find(({ id }) => id === 'acme-2024-deal');
    expect(source?.passages).toEqual([
      { id: 'hosting', says: 'It hosts.', start: 'Acme hosts', end: null, prefix: null, suffix: null },
    ]);
  });

  test('that are cited but not there are errors, with the one that was meant', () => {
    const [unknown, uncited] = issuesOf({ [DEAL]: passages(HOSTING), [FIRST]: cites('hostin') });
    expect(unknown).toMatchObject({
      severity: 'error',
      rule: 'unknown-passage',
      file: `content/${FIRST}`,
      line: 17,
      fix: 'Did you mean "hosting"?',
    });
    expect(uncited).toMatchObject({
      severity: 'warning',
      rule: 'uncited-passage',
      field: 'passages[0].id',
      line: 8,
    });
  });

  test('are errors where the source describes none', () => {
    expect(inShort({ [FIRST]: cites('hosting') })).toEqual(['error unknown-passage prose']);
  });

  test('of an unknown source are reported as that source alone', () => {
    const edits = { [FIRST]: swap(CITE, `${CITE}<Cite source="nobody" passage="hosting" />`) };
    expect(inShort(edits)).toEqual(['error unknown-source prose']);
  });

  test('of a source that cannot be read are left alone', () => {
    const edits = { [DEAL]: 'url: [', [FIRST]: cites('hosting') };
    expect(inShort(edits)).not.toContain('error unknown-passage prose');
  });

  test('are not called uncited where prose that may cite them cannot be read', () => {
    const unreadable = swap(CITE, `${CITE} <b passage="hosting"`);
    expect(inShort({ [DEAL]: passages(HOSTING), [FIRST]: unreadable })).not.toContain(
      'warning uncited-passage passages[0].id',
    );
  });

  test('have ids of their own', () => {
    const edits = { [DEAL]: passages(HOSTING, HOSTING), [FIRST]: cites('hosting') };
    expect(inShort(edits)).toEqual(['error duplicate-id passages[1].id']);
  });

  test.each(['start', 'end', 'prefix', 'suffix'])(
    'take five words of the source as %s, not six',
    (anchor) => {
      const found = (words: string) => {
        const fields = { start: 'Acme', [anchor]: words };
        const written = Object.entries(fields).map(([name, value]) => `${name}: "${value}"`);
        return inShort({
          [DEAL]: passages(`id: hosting, says: It hosts., ${written.join(', ')}`),
          [FIRST]: cites('hosting'),
        });
      };
      expect(found('one two  three four five')).toEqual([]);
      expect(found('one two three four five six')).toEqual([`error long-anchor passages[0].${anchor}`]);
    },
  );
});
