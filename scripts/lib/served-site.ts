import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '#command/list-files.ts';
import { parseHeadersFile, type HeaderRule } from './headers-file.ts';

/** What a server has to know of a built site. */
export interface ServedSite {
  /** Every file, with a leading slash. */
  files: ReadonlySet<string>;
  rules: HeaderRule[];
  missingPage: Buffer | string;
}

/** Reads a built site, and reads it again once a build has put another folder in its place. */
export function siteReader(folder: string): () => Promise<ServedSite> {
  let read: { at: string; site: Promise<ServedSite> } | null = null;
  return async () => {
    // While two builds are exchanged there is no folder for a moment: what was read of the last one holds.
    const found = await stat(folder).catch(() => null);
    const at = found ? `${found.ino} ${found.birthtimeMs}` : read?.at;
    if (!read || at !== read.at) read = { at: at ?? '', site: readSite(folder) };
    return read.site.catch((error: unknown) => {
      read = null;
      throw error;
    });
  };
}

async function readSite(folder: string): Promise<ServedSite> {
  const files = new Set((await listFiles(folder)).map((file) => `/${file}`));
  return {
    files,
    rules: parseHeadersFile(await readFile(join(folder, '_headers'), 'utf8')),
    missingPage: files.has('/404.html') ? await readFile(join(folder, '404.html')) : 'Not found',
  };
}
