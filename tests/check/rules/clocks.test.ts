import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import { contentFolder, FIRST } from '../../support/content-folder.ts';

const source = `url: https://acme.example/later
publisher: Acme
title: Later news
date: 2026-03-01
tier: primary
verification: read
`;
const first = contentFolder().find(({ path }) => path === FIRST)?.text ?? '';
const later = (draft: boolean) => ({
  'sources/acme-2026-later.yaml': source,
  'entries/2026/2026-03-01-later.mdx': first
    .replace('date: 2024-03-01', 'date: 2026-03-01')
    .replace(/changes:[^]*added/, `draft: ${draft}\nadded`)
    .replace(/\n---\n[^]*$/, '\n---\n\nLater news.<Cite source="acme-2026-later" />\n'),
});
const rulesIn = (draft: boolean) =>
  checkContent(contentFolder(later(draft)), 'content').issues.map(({ rule, file }) => `${rule} ${file}`);

describe('the day up to which the record is complete', () => {
  test('holds for what is published, and for its sources', () => {
    expect(rulesIn(false)).toEqual([
      'after-complete-to content/entries/2026/2026-03-01-later.mdx',
      'after-complete-to content/sources/acme-2026-later.yaml',
    ]);
  });

  test('leaves drafts alone, and sources that only drafts cite: they are news still to be looked into', () => {
    expect(rulesIn(true)).toEqual([]);
  });

  test('holds for a source that a draft and the record in brief cite', () => {
    const brief = '---\nchecked: 2026-01-31\n---\n\nIt.<Cite source="acme-2026-later" />\n';
    const { issues } = checkContent(contentFolder({ ...later(true), 'brief.mdx': brief }), 'content');
    expect(issues.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'after-complete-to content/sources/acme-2026-later.yaml',
    ]);
  });

  test('leaves a source alone that nothing cites yet', () => {
    const { issues } = checkContent(contentFolder({ 'sources/acme-2026-later.yaml': source }), 'content');
    expect(issues.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning uncited-source']);
  });
});
