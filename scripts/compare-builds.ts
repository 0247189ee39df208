import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError, exitCodeOf } from '#command/command-error.ts';
import { listFiles } from '#command/list-files.ts';
import { comparableText } from './lib/comparable-text.ts';

const HELP = `node scripts/compare-builds.ts BEFORE AFTER

Says which files of two built sites differ once names that follow from where code lies are replaced: Astro's
scope attributes, the names of bundled files, and the policy hashes of both. Leaves out the search index and build.json.

  --help   show this`;

process.exitCode = await exitCodeOf(async () => {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(HELP);
  const [before, after] = positionals;
  if (!before || !after) throw new CommandError(HELP, 2);
  const [old, now] = await Promise.all([readSite(before), readSite(after)]);
  const paths = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  const different = paths.filter((path) => old.get(path) !== now.get(path));
  for (const path of different) console.log(`${stateOf(path, old, now)}  ${path}`);
  console.log(`${paths.length - different.length} of ${paths.length} files are the same.`);
  if (different.length > 0) throw new CommandError('The two sites differ.');
});

function stateOf(path: string, old: Map<string, string>, now: Map<string, string>): string {
  return old.has(path) ? (now.has(path) ? 'changed' : 'removed') : 'added  ';
}

/** Each file's comparable text by its path; bundles by what they hold, since their names follow from it. */
async function readSite(folder: string): Promise<Map<string, string>> {
  const paths = (await listFiles(folder)).filter((path) => !/^(pagefind\/|build\.json$)/.test(path));
  const files = paths.map(async (path) => {
    const text = comparableText(await readFile(join(folder, path), 'latin1'));
    return [path.startsWith('_astro/') ? `_astro/${text}` : path, text] as const;
  });
  const read = await Promise.all(files);
  return new Map(read.map(([path, text]) => [path.slice(0, 200), text]));
}
