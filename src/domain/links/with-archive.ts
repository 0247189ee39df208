import { parse, stringify } from 'yaml';
import { sourceSchema } from '../source/schema.ts';

/**
 * The text of a source's file with its archived copy on a line of its own, everything else byte for byte as it was.
 * Null where the file has one or is not written as such files are: then an editor has to write it.
 */
export function withArchive(text: string, archive: string): string | null {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const line = stringify({ archive }, { lineWidth: 0 }).trimEnd();
  const changed = text.replace(/^verification:.*$/m, (before) => `${before.trimEnd()}${lineEnd}${line}`);
  const [before, after] = [text, changed].map(
    (yaml) => sourceSchema.safeParse(parse(yaml, { schema: 'core' })).data,
  );
  if (!before || before.archive !== undefined) return null;
  return JSON.stringify({ ...after, archive: undefined }) === JSON.stringify(before) &&
    after?.archive === archive
    ? changed
    : null;
}
