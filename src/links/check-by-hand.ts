import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { CommandError } from '#command/command-error.ts';
import { withPath } from '#command/file-error.ts';
import { quotationWords } from '#record/source/words-state.ts';
import type { LinksOptions } from './command.ts';
import { openLinksFile } from './links-file.ts';
import { nextTextChecks } from './next-words-check.ts';
import { quotedWords, wordsOf } from './quoted-words.ts';
import { readKnown } from './read-known.ts';
import { visibleText } from './visible-text.ts';

/**
 * Looks for the words quoted from a source in a copy that an editor saved, and records day, hash and result; the copy
 * itself is kept nowhere. Returns the result as sentences, and whether all was found.
 *
 * @throws CommandError for an unknown source, one that was never visited, and a file without text
 */
export async function checkByHand(
  contentFolder: string,
  { id, file }: { id: string; file: string },
  { stateFile, today, dryRun }: Pick<LinksOptions, 'stateFile' | 'today' | 'dryRun'>,
): Promise<{ text: string; isSaid: boolean }> {
  const { sources, proses, checks } = await readKnown(contentFolder, stateFile);
  const source = sources.find((one) => one.id === id);
  if (!source) throw new CommandError(`There is no source "${id}".`, 2);
  const previous = checks.get(id);
  if (!previous) throw new CommandError(`Visit it once first: npm run links -- --only ${id}`);
  const text = await readSaved(file);
  const expected = wordsOf(source, quotedWords(proses));
  const check = { ...previous, ...nextTextChecks(previous, { text, expected, today, byHand: true }) };
  if (!dryRun) await openLinksFile(stateFile, checks)(id, check);
  if (!check.words) return { text: `The record quotes nothing from ${id}.`, isSaid: true };
  const missing = check.words.missing ?? [];
  const lines = [
    `${id}: ${quotationWords(check.words)}.`,
    ...missing.map((words) => `Not found: "${words}"`),
  ];
  return { text: lines.join('\n'), isSaid: check.words.state === 'says' };
}

async function readSaved(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new CommandError(`There is no file ${file}.`, 2);
    throw withPath(error, file);
  });
  const text = await visibleText(bytes, TYPES[extname(file).toLowerCase()] ?? null);
  if (text === null || text.trim() === '') {
    throw new CommandError(`${file} holds no text that can be read. Save the page as HTML, PDF or text.`);
  }
  return text;
}

const TYPES: Readonly<Record<string, string>> = {
  '.htm': 'text/html',
  '.html': 'text/html',
  '.xhtml': 'text/html',
};
