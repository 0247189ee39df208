import { createHash } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder, type Settings } from '#command/settings.ts';
import { hashFile, hashFolder } from './hash-files.ts';

/** The rendered pages of the last build with the same code and addresses; only content may differ. */
export interface KeptPages {
  /** Moves them into a build's own folder, where nobody else has them; if it is killed, they are gone with it. */
  take(folder: string): Promise<void>;
  /** Keeps those of a build that succeeded, in the place of any others. */
  keep(folder: string): Promise<void>;
}

/** Those of a site with these addresses, kept below `cache`. */
export async function keptPages(
  cache: string,
  { basePath, siteUrl }: Pick<Settings, 'basePath' | 'siteUrl'>,
): Promise<KeptPages> {
  const name = `pages-${await hashCode([basePath, siteUrl])}`;
  return {
    take: async (folder) => {
      await rename(join(cache, name), folder).catch(ignoreAbsent);
    },
    keep: async (folder) => {
      const earlier = (await readdir(cache)).filter((one) => one.startsWith('pages-'));
      for (const one of earlier) await rm(join(cache, one), { recursive: true, force: true });
      // Another build may have kept its own in the meantime; either's will do.
      await rename(folder, join(cache, name)).catch(ignoreTaken);
    },
  };
}

/** Any code that renders or finishes a page, and how pages share their styles. */
async function hashCode(settings: unknown): Promise<string> {
  const parts = await Promise.all([
    ...['src', 'scripts/lib'].map((folder) => hashFolder(join(projectFolder, folder))),
    ...['astro.config.mjs', 'package-lock.json'].map((file) => hashFile(join(projectFolder, file))),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([process.version, ...parts, settings]))
    .digest('hex')
    .slice(0, 16);
}

function ignoreAbsent({ code }: NodeJS.ErrnoException): void {
  if (code !== 'ENOENT') throw new Error(`The pages of the last build cannot be read: ${code}`);
}

function ignoreTaken({ code }: NodeJS.ErrnoException): void {
  if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw new Error(`The pages cannot be kept: ${code}`);
}
