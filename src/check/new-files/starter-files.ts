import type { Site } from '#record/site/schema.ts';
import { entryText, placeEntry } from './entry-file.ts';
import { sourceFile } from './source-file.ts';

/** Files to start from in the browser: the record's own values where known, placeholders elsewhere. */
export function starterFiles({ completeTo, contractParties }: Pick<Site, 'completeTo' | 'contractParties'>) {
  const source = sourceFile('id-of-the-source', {
    url: 'https://example.com/news/agreement',
    publisher: 'Who published it',
    title: 'Its title, as published',
    date: completeTo,
    tier: 'secondary',
    verification: 'read',
  });
  const facts = {
    title: 'A headline without a full stop',
    date: completeTo,
    kind: 'report' as const,
    status: 'reported' as const,
    parties: contractParties,
    summary: 'What happened, in one or two sentences.',
    added: completeTo,
    sources: [source.id],
  };
  const words = { date: completeTo, words: 'a-few-words', text: entryText(facts, HINT) };
  return { source, entry: placeEntry(words, () => true) };
}

const HINT =
  'Write the fields and the prose; an editor deletes "draft: true". The file\'s name begins with the date.';
