import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourceFile } from '#check/new-files/source-file.ts';
import { sourceSchema } from '#record/source/schema.ts';
import { when } from '../../support/builders.ts';

test('the file of a source holds every field that is known, in the order of the schema, and no other', () => {
  const facts = {
    note: 'A rewrite.',
    restsOn: ['first-report'],
    summary: 'Of a feed.',
    verification: 'cited' as const,
    tier: 'tertiary' as const,
    url: 'https://gazette.example/deal',
    publisher: 'The Gazette',
    title: null,
    date: when('2026-04'),
  };
  const { path, text } = sourceFile('gazette-2026-deal', facts);
  expect(path).toBe('sources/gazette-2026-deal.yaml');
  const fields = parse(text, { schema: 'core' }) as object;
  expect(Object.keys(fields)).toEqual(sourceSchema.keyof().options.filter((name) => name in facts));
  expect(sourceSchema.parse(fields)).toMatchObject({ note: 'A rewrite.', restsOn: ['first-report'] });
});
