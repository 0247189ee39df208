import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withPath } from '#command/file-error.ts';
import { fileRole, type ContentFile } from '../shared/content-file.ts';
import { errorAt, wholeFile, type Finding, type Issue } from '../shared/issue.ts';

/** One file of a content folder as text; without its text where that cannot be used. */
export async function readContentFile(
  path: string,
  { folder, label }: { folder: string; label: string },
): Promise<{ file: ContentFile; issues: Issue[] }> {
  const refused = (finding: Finding) => ({
    file: { path, text: null },
    issues: [errorAt(wholeFile(`${label}/${path}`), finding)],
  });
  const place = join(folder, path);
  const { size } = await stat(place);
  if (size > mostBytes(path)) return refused(tooLong);
  const bytes = await readFile(place).catch((error: unknown) => {
    throw withPath(error, place);
  });
  const text = decode(bytes);
  return text === null ? refused(notUtf8) : { file: { path, text }, issues: [] };
}

const MOST_BYTES = 256 * 1024;

/** A line for each source is long where there are many. */
function mostBytes(path: string): number {
  return fileRole(path) === 'links' ? 32 * MOST_BYTES : MOST_BYTES;
}

/** Without a byte order mark; null if the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const tooLong: Finding = {
  rule: 'file-too-long',
  message: 'The file is longer than 256 KB and was not read.',
  fix: 'Split it; an entry tells one event.',
};
const notUtf8: Finding = {
  rule: 'not-utf8',
  message: 'The file is not text in UTF-8 and was not read.',
  fix: 'Save it with the encoding UTF-8.',
};
