import type { Site } from '#record/site/schema.ts';
import { entryText, placeEntry } from './entry-file.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { sourceFile } from './source-file.ts';

/** Files to start from in the browser: the record's own values where known, placeholders elsewhere. */
export function starterFiles({ completeTo, contractParties }: Pick<Site, 'completeTo' | 'contractParties'>) {
  const source = sourceFile(PLACEHOLDERS.sourceId, {
    url: 'https://example.com/news/agreement',
    publisher: PLACEHOLDERS.publisher,
    title: PLACEHOLDERS.sourceTitle,
    date: completeTo,
    tier: 'secondary',
    verification: 'read',
  });
  const facts = {
    title: PLACEHOLDERS.title,
    date: completeTo,
    kind: 'report' as const,
    status: 'reported' as const,
    parties: contractParties,
    summary: PLACEHOLDERS.summary,
    added: completeTo,
    sources: [source.id],
  };
  const words = { date: completeTo, words: PLACEHOLDERS.words, text: entryText(facts, HINT) };
  return { source, entry: placeEntry(words, () => true) };
}

const HINT =
  'Write the fields and the prose; an editor deletes "draft: true". The file\'s name begins with the date.';
