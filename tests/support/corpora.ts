import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where real material lies that is tested against but is no part of the project. */
const folder = resolve(import.meta.dirname, '../..', process.env['CORPORA_DIR'] ?? '../shared/corpora');

/** The path of a corpus file; null, and said so, where it is not there. */
export function corpusFile(name: string): string | null {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  // oxlint-disable-next-line no-console
  console.warn(`${name} is not in ${folder} (set CORPORA_DIR): tested on the project's own fixtures only.`);
  return null;
}

/** The folder a corpus archive was unpacked into, to be removed by whoever asked; null where there is none. */
export function unpackCorpus(name: string): string | null {
  const archive = corpusFile(name);
  if (archive === null) return null;
  const target = mkdtempSync(join(tmpdir(), 'corpus-'));
  execFileSync('tar', ['-xzf', archive, '-C', target]);
  return target;
}
