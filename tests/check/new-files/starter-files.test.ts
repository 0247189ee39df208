import { describe, expect, test } from 'vitest';
import { starterFiles } from '#check/new-files/starter-files.ts';
import { checkContent } from '#check/rules/check.ts';
import { day } from '../../support/builders.ts';
import { contentFolder } from '../../support/content-folder.ts';

describe('starterFiles', () => {
  test('are a source and a draft that cites it, which pass the check as they are', () => {
    const site = { completeTo: day('2026-01-31'), contractParties: ['acme', 'bolt'] };
    const { entry, source } = starterFiles(site);
    const { issues, record } = checkContent([...contentFolder(), entry, source], 'content');
    expect(issues).toEqual([]);
    expect(record?.entries.find(({ slug }) => slug === entry.slug)).toMatchObject({
      draft: true,
      sources: [source.id],
    });
  });
});
