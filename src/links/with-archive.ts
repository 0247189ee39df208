import { parse, stringify } from 'yaml';
import { sourceSchema, type SourceFields } from '#record/source/schema.ts';

/**
 * The text of a source's file with its archived copy on a new line, everything else byte for byte as it was. Null if
 * the file already has one or its layout is unexpected: then an editor has to add it.
 */
export function withArchive(text: string, archive: string): string | null {
  const before = fieldsOf(text);
  if (before === null || before.archive !== undefined) return null;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const line = stringify({ archive }, { lineWidth: 0 }).trimEnd();
  const changed = text.replace(/^verification:.*$/m, (above) => `${above.trimEnd()}${lineEnd}${line}`);
  const { archive: written, ...others } = fieldsOf(changed) ?? {};
  return written === archive && JSON.stringify(others) === JSON.stringify(before) ? changed : null;
}

function fieldsOf(text: string): SourceFields | null {
  return sourceSchema.safeParse(parse(text, { schema: 'core' })).data ?? null;
}
