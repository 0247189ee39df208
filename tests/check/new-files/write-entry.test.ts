import { describe, expect, test } from 'vitest';
import { writeEntry } from '#check/new-files/write-entry.ts';

const EARLIER = `title: "A deal"  # as announced
date: 2021
parties: [acme, bolt]
changes:
  - term: hosting
    effect: set
    value: "Anywhere"  # short
    until: null
    sources: [a]
  - term: share
    value: "20%"
    sources: [a]
added: 2024-01-01
`;

const CHANGES = [
  { term: 'hosting', effect: 'set', value: 'Anywhere', detail: undefined, sources: ['a'] },
  { term: 'share', effect: 'set', aspect: 'clause', value: '20%', sources: ['a'] },
];

function written(fields: Record<string, unknown>): string {
  return writeEntry({ fields, prose: 'Words.' }, EARLIER);
}

describe('writeEntry', () => {
  test('writes a new entry in the order of the schema, without what is said by leaving it out', () => {
    const fields = { key: false, date: '2021', title: 'A deal: two', changes: [CHANGES[1]] };
    expect(writeEntry({ fields, prose: '\nWords.\n\n' }, null)).toBe(
      '---\ntitle: "A deal: two"\ndate: "2021"\nchanges:\n  - term: share\n    value: 20%\n    sources:\n      - a\n---\n\nWords.\n',
    );
  });

  test('leaves every line as it is where nothing is changed', () => {
    const same = written({ title: 'A deal', date: '2021', parties: ['acme', 'bolt'], changes: CHANGES });
    expect(same).toBe(`---\n${EARLIER}---\n\nWords.\n`);
  });

  test('changes one value and keeps the comments beside the others', () => {
    const changes = [CHANGES[0], { ...CHANGES[1], value: 'A quarter' }];
    expect(written({ changes })).toBe(`---\n${EARLIER.replace('20%', 'A quarter')}---\n\nWords.\n`);
  });

  test('takes out what is undefined, and rows that are gone', () => {
    const text = written({ date: undefined, changes: [CHANGES[0]] });
    expect(text).not.toContain('date:');
    expect(text).not.toContain('share');
    expect(text).toContain('title: "A deal"  # as announced');
  });
});
