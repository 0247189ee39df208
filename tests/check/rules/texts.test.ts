import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import { contentFolder, FIRST, swap, type FolderEdits } from '../../support/content-folder.ts';

const BRIEF = 'brief.mdx';
const GUIDE = 'guides/for-buyers.mdx';
const OTHER = 'guides/for-sellers.mdx';

const brief = `---
checked: 2026-01-31
---

Acme hosts Bolt.<Cite source="acme-2024-deal" />
`;
const guide = `---
title: What changed for buyers
summary: Not much.
place: 1
parties: [acme]
terms: [hosting]
added: 2026-02-01
checked: 2026-01-31
---

Bolt may [go elsewhere](/entries/2025-05-01-second-agreement/#changed).<Cite source="daily-2025-news" />
`;
const valid = { [BRIEF]: brief, [GUIDE]: guide, [OTHER]: swap('place: 1', 'place: 2')(guide) };

type Expected = [rule: string, file: string, line: number | null, field: string | null];

const CASES: [name: string, edits: FolderEdits, ...expected: Expected[]][] = [
  ['a misspelt field', { [GUIDE]: swap('summary', 'sumary') }, ['unknown-key', GUIDE, 3, 'sumary']],
  ['a brief without its day', { [BRIEF]: swap('checked: 2026-01-31', '{}') }, ['missing-key', BRIEF, 2, 'checked']],
  ['a brief without front matter', { [BRIEF]: 'Words.\n' }, ['front-matter', BRIEF, 1, null]],
  ['an uncited paragraph', { [BRIEF]: `${brief}\nAnd more.\n` }, ['uncited-paragraph', BRIEF, 7, 'prose']],
  ['a brief with an unknown source', { [BRIEF]: swap('acme-2024-deal', 'acme') }, ['unknown-source', BRIEF, 5, 'prose']],
  ['a guide with an unknown source', { [GUIDE]: swap('daily-2025-news', 'daily') }, ['unknown-source', GUIDE, 11, 'prose']],
  ['an unknown party', { [GUIDE]: swap('[acme]', '[acne]') }, ['unknown-party', GUIDE, 5, 'parties[0]']],
  ['an unknown term', { [GUIDE]: swap('[hosting]', '[hostin]') }, ['unknown-term', GUIDE, 6, 'terms[0]']],
  ['a place that is taken', { [OTHER]: guide }, ['duplicate-place', OTHER, 4, 'place']],
  ['a word for a place', { [GUIDE]: swap('place: 1', 'place: first') }, ['wrong-type', GUIDE, 4, 'place']],
  ['a place of nought', { [GUIDE]: swap('place: 1', 'place: 0') }, ['wrong-value', GUIDE, 4, 'place']],
  ['a day after the record', { [BRIEF]: swap('2026-01-31', '2026-02-01') }, ['after-complete-to', BRIEF, 2, 'checked']],
  ['a guide held against a later day', { [GUIDE]: swap('checked: 2026-01-31', 'checked: 2026-02-01') }, ['after-complete-to', GUIDE, 8, 'checked']],
  ['a guide with a blank in its name', { [GUIDE]: null, 'guides/for buyers.mdx': guide }, ['file-name', 'guides/for buyers.mdx', null, null]],
  ['a name that differs in capitals only', { 'guides/For-buyers.mdx': swap('place: 1', 'place: 3')(guide) }, ['file-name-case', 'guides/For-buyers.mdx', null, null]],
  ['a link to no entry', { [GUIDE]: swap('second-agreement/', 'second-agrement/') }, ['unknown-link', GUIDE, 11, 'prose']],
  ['a link to no term', { [GUIDE]: swap('/entries/2025-05-01-second-agreement/#changed', '/terms/price/') }, ['unknown-link', GUIDE, 11, 'prose']],
  ['a link of an entry to no guide', { [FIRST]: swap('\nAcme hosts', '\n[Acme](/guides/none/) hosts') }, ['unknown-link', FIRST, 17, 'prose']],
  ['a link to a draft', { [FIRST]: (text) => text.replace('added:', 'draft: true\nadded:'), [GUIDE]: swap('2025-05-01-second-agreement', '2024-03-01-first-agreement') }, ['unknown-link', GUIDE, 11, 'prose']],
]; // prettier-ignore

const check = (edits: FolderEdits) => checkContent(contentFolder({ ...valid, ...edited(edits) }), 'content');

/** Edits of the texts above, as new texts: the valid folder has none of them. */
function edited(edits: FolderEdits): FolderEdits {
  const texts: Record<string, string> = valid;
  return Object.fromEntries(
    Object.entries(edits).map(([path, edit]) => {
      const text = texts[path];
      return [path, typeof edit === 'function' && text !== undefined ? edit(text) : edit];
    }),
  );
}

describe('checkContent on the brief and the guides', () => {
  test('finds nothing in valid ones, and puts them into the record by place', () => {
    const { record, issues } = check({ [GUIDE]: swap('place: 1', 'place: 3') });
    expect(issues).toEqual([]);
    expect(record?.guides.map(({ slug, place }) => [slug, place])).toEqual([
      ['for-sellers', 2],
      ['for-buyers', 3],
    ]);
    expect(record?.brief).toMatchObject({ file: 'content/brief.mdx', sources: ['acme-2024-deal'] });
  });

  test('needs neither', () => {
    const { record } = checkContent(contentFolder(), 'content');
    expect(record).toMatchObject({ brief: null, guides: [] });
  });

  test.each(CASES)('reports %s, and nothing else', (_name, edits, ...expected) => {
    const { issues } = check(edits);
    expect(issues.map(({ rule, file, line, field }) => [rule, file, line, field])).toEqual(
      expected.map(([rule, file, line, field]) => [rule, `content/${file}`, line, field]),
    );
  });

  test('takes what only they cite for cited, and for published', () => {
    const source =
      'url: https://acme.example/late\npublisher: Acme\ntitle: Late\ntier: primary\nverification: read\n';
    const cites = { [BRIEF]: swap('acme-2024-deal', 'acme-late') };
    const rulesOf = (date: string) =>
      check({ ...cites, 'sources/acme-late.yaml': `${source}date: ${date}\n` }).issues.map(
        ({ rule }) => rule,
      );
    expect(rulesOf('2025-01-01')).toEqual([]);
    expect(rulesOf('2026-03-01')).toEqual(['after-complete-to']);
  });

  test('follows links to former names', () => {
    const { issues } = check({
      [FIRST]: swap('added:', 'formerly: [2024-old]\nadded:'),
      [GUIDE]: swap('2025-05-01-second-agreement', '2024-old'),
    });
    expect(issues).toEqual([]);
  });

  test('leaves a faulty guide out of the record', () => {
    expect(check({ [GUIDE]: swap('[acme]', '[acne]') }).record?.guides.map(({ slug }) => slug)).toEqual([
      'for-sellers',
    ]);
  });
});
