import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '#command/command-error.ts';
import { listFiles } from '#command/list-files.ts';
import { defineCommand } from '#command/options.ts';
import { runCommand } from '#command/run-command.ts';

const command = defineCommand({
  usage: 'node scripts/compare-builds.ts BEFORE AFTER',
  about: `Lists the files that differ between two built sites, ignoring names that depend on where code is: Astro's scope
attributes, names of bundles, and policy hashes. Skips the search index and build.json.`,
  takesPositionals: true,
});

process.exitCode = await runCommand(command, process.argv.slice(2), async ({ positionals }) => {
  const [before, after] = positionals;
  if (!before || !after) throw new CommandError(command.help, 2);
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

/** Each file's comparable text by path; bundles by their content, since their names derive from it. */
async function readSite(folder: string): Promise<Map<string, string>> {
  const paths = (await listFiles(folder)).filter((path) => !/^(pagefind\/|build\.json$)/.test(path));
  const files = paths.map(async (path) => {
    const text = comparableText(await readFile(join(folder, path), 'latin1'));
    return [path.startsWith('_astro/') ? `_astro/${text}` : path, text] as const;
  });
  const read = await Promise.all(files);
  return new Map(read.map(([path, text]) => [path.slice(0, 200), text]));
}

/** A built file without the names that depend on where code is, so that builds before and after a move compare equal. */
function comparableText(text: string): string {
  return text
    .replaceAll(/data-astro-cid-[a-z0-9]+/g, 'data-astro-cid')
    .replaceAll(/astro-[a-z0-9]{8}\b/g, 'astro-scope')
    .replaceAll(/_astro\/[^"'`\s)]+/g, '_astro/bundle')
    .replaceAll(/(["'`])\.\/[\w.[\]-]+\.js\1/g, '$1./bundle.js$1')
    .replaceAll(/ ?'sha(?:256|384|512)-[\w+/=]+'/g, " 'sha'");
}
