import { describe, expect, test } from 'vitest';
import { blankDraft } from '#site/client/contribute/draft.ts';
import { proposedFiles } from '#site/client/contribute/proposed-files.ts';
import { day } from '../../../support/builders.ts';

const ENTRY = '---\ntitle: An old deal\ndate: 2021\ncorrections: []\nadded: 2024-01-01\n---\n\nWords.\n';

const surroundings = {
  files: [{ path: 'entries/2021/2021-old-deal.mdx', text: ENTRY }],
  today: day('2026-11-28'),
  completeTo: day('2026-11-28'),
};

const fresh = blankDraft('entry');

describe('proposedFiles', () => {
  test('names a new entry by its date and the words of its headline', () => {
    const fields = { title: 'Bolt may buy elsewhere', date: '2024-06' };
    const [entry] = proposedFiles({ ...fresh, fields }, surroundings);
    expect(entry?.path).toBe('entries/2024/2024-06-bolt-buy-elsewhere.mdx');
    expect(entry?.text).toContain('added: 2026-11-28');
    expect(entry?.text).not.toContain('draft');
  });

  test('gives a taken name a number', () => {
    const fields = { title: 'Old deal', date: '2021' };
    const [entry] = proposedFiles({ ...fresh, fields }, surroundings);
    expect(entry?.path).toBe('entries/2021/2021-old-deal-2.mdx');
  });

  test('leaves what lies after the end of the record a draft', () => {
    const fields = { title: 'Old deal', date: '2026-12-01' };
    const [entry] = proposedFiles({ ...fresh, fields }, surroundings);
    expect(entry?.text).toContain('draft: true');
  });

  test('brings the new sources along, and none that the record has', () => {
    const fields = { url: 'https://example.org/a', publisher: 'Acme', date: '2024' };
    const sources = [
      { id: 'known', fields: null },
      { id: 'acme-2024', fields },
    ];
    const files = proposedFiles({ ...fresh, sources }, surroundings);
    expect(files.map(({ path }) => path)).toEqual(['entries/2000/2000-event.mdx', 'sources/acme-2024.yaml']);
    expect(files[1]?.text).toBe('url: https://example.org/a\npublisher: Acme\ntitle: null\ndate: "2024"\n');
  });

  test('writes a new source while its fields are still blank', () => {
    const fields = { url: 'https://example.org/a', publisher: undefined, title: undefined };
    const sources = [{ id: 'acme-2024', fields }];
    const [file] = proposedFiles({ ...blankDraft('source'), sources }, surroundings);
    expect(file?.text).toContain('title: null');
  });

  test('a correction changes the entry it names and says what it puts right', () => {
    const correction = { what: 'The day was wrong.' };
    const draft = { ...blankDraft('correction'), slug: '2021-old-deal', correction, prose: 'Words.' };
    const [entry] = proposedFiles({ ...draft, fields: { date: '2021-05' } }, surroundings);
    expect(entry?.path).toBe('entries/2021/2021-old-deal.mdx');
    expect(entry?.text).toContain('corrections: [{date: 2026-11-28, what: "The day was wrong."}]');
    expect(entry?.text).toContain('date: 2021-05');
    expect(entry?.text).toContain('added: 2024-01-01');
  });
});
