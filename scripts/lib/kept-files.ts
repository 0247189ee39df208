import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#command/list-files.ts';
import { linkOrCopy } from './link-or-copy.ts';

/** The finished files of the last build, in a folder that the pages of this one are given (see `page-keys.ts`). */
export interface KeptFiles {
  /** What the search index reads of each page. */
  index: string;
  /** Puts the files that were not rendered anew into a site, and leaves the index only theirs; resolves to their hashes. */
  putBack(siteFolder: string): Promise<Map<string, string>>;
  /** Keeps those files of a finished site that have keys, in the place of all others. */
  keep(siteFolder: string, hashes: Readonly<Record<string, string>>): void;
}

/** A kept file, under a key that changes with anything it is made from. */
interface KeptFile {
  key: string;
  /** SHA-256, in hexadecimal. */
  hash: string;
  size: number;
  /** In milliseconds. */
  modified: number;
}

/** Opens such a folder, or makes an empty one. */
export function openKeptFiles(folder: string): KeptFiles {
  const [files, index] = [join(folder, 'files'), join(folder, 'index')];
  const list = join(folder, 'files.json');
  const listed = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as [string, KeptFile][]) : [];
  const unchanged = new Map(listed.filter(([file, kept]) => isUnchanged(join(files, file), kept)));
  mkdirSync(index, { recursive: true });
  const reused = () => {
    const keys = keysOf(folder);
    return new Map([...unchanged].filter(([file, { key }]) => keys.get(file) === key));
  };
  writeKeys(folder, unchanged);
  return {
    index,
    putBack: async (siteFolder) => {
      const hashes = new Map([...reused()].map(([file, { hash }]) => [file, hash]));
      for (const file of hashes.keys()) linkOrCopy(join(files, file), join(siteFolder, file));
      for (const page of await listFiles(index)) if (!hashes.has(page)) rmSync(join(index, page));
      return hashes;
    },
    keep: (siteFolder, hashes) => {
      const kept = reused();
      for (const [file] of listed) if (!kept.has(file)) rmSync(join(files, file), { force: true });
      for (const [file, key] of keysOf(folder)) {
        if (kept.has(file)) continue;
        linkOrCopy(join(siteFolder, file), join(files, file));
        const { size, mtimeMs: modified } = statSync(join(files, file));
        kept.set(file, { key, hash: hashes[file]!, size, modified });
      }
      writeFileSync(list, JSON.stringify([...kept]));
    },
  };
}

/** Kept files may be links to those of the last site: what somebody has changed there since is not used. */
function isUnchanged(file: string, { size, modified }: KeptFile): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === modified;
}

function writeKeys(folder: string, kept: ReadonlyMap<string, KeptFile>): void {
  const keys = Object.fromEntries([...kept].map(([file, { key }]) => [file, key]));
  writeFileSync(join(folder, 'kept-keys.json'), JSON.stringify(keys));
  writeFileSync(join(folder, 'keys'), '');
}

/** As the pages of this build have written them, one `[path, key]` a line. */
function keysOf(folder: string): Map<string, string> {
  const lines = readFileSync(join(folder, 'keys'), 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as [string, string]));
}
