import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { lastRunSchema } from '#record/desk-files/last-run-schema.ts';
import { LAST_RUN } from './read-inbox.ts';

/** When the feeds were last read, ISO 8601; null if unknown. */
export async function readLastRun(inboxFolder: string): Promise<string | null> {
  const text = await readFile(join(inboxFolder, LAST_RUN), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const document = parseDocument(text, { schema: 'core', logLevel: 'error' });
  if (document.errors.length > 0) return null;
  return lastRunSchema.safeParse(document.toJS()).data?.readAt ?? null;
}
