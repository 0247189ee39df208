import { describe, expect, test } from 'vitest';
import { readFiles } from '#check/read/read-record.ts';
import { blankDraft } from '#site/client/contribute/draft.ts';
import { checkFiles, examine } from '#site/client/contribute/examine.ts';
import { proposedFiles } from '#site/client/contribute/proposed-files.ts';
import { day } from '../../../support/builders.ts';

const record = checkFiles({ ...(await readFiles('tests/fixtures/content')), label: 'content' });

const change = {
  term: 'ferry-exclusivity',
  aspect: 'clause',
  effect: 'set',
  value: 'Nobody else',
  standing: 'stated',
  from: '2018-12-01',
  sources: ['skerrow-2018-amended'],
};

const fields = {
  title: 'The ferries carry other batteries',
  date: '2018-12-01',
  kind: 'amendment',
  status: 'official',
  parties: ['skerrow'],
  summary: 'It happened.',
  changes: [change],
};

function examined(more: object, prose = 'It is so.<Cite source="skerrow-2018-amended" />') {
  const draft = { ...blankDraft('entry'), fields: { ...fields, ...more }, prose };
  const { files } = record;
  const today = day('2018-12-02');
  return examine(record, proposedFiles(draft, { files, today, completeTo: record.completeTo }));
}

describe('examine', () => {
  test('has nothing to say of an entry that passes, and shows what it changes', () => {
    const { issues, html, contract } = examined({});
    expect(issues).toEqual([]);
    expect(html).toContain('data-cite="skerrow-2018-amended"');
    expect(contract.map(({ term, from, after }) => [term, from, after?.value])).toEqual([
      ['Exclusivity on the ferries', '2018-12-01', 'Nobody else'],
    ]);
  });

  test('says what the check says, with the field', () => {
    const { issues } = examined({ kind: undefined, changes: [{ ...change, term: 'hosting' }] });
    expect(issues.map(({ field, rule }) => [field, rule])).toContainEqual(['kind', 'missing-key']);
    expect(issues.map(({ field }) => field)).toContain('changes[0].term');
  });

  test('says of the prose what the check says', () => {
    expect(examined({}, 'No source.').issues.map(({ rule }) => rule)).toContain('uncited-paragraph');
  });
});
