import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '#command/list-files.ts';

/** `build.json`: what was built and from which commit, so that anyone can compare a site with their own build. */
export interface BuildManifest {
  /** The commit that the site was built from; null outside a repository. */
  commit: string | null;
  /** SHA-256, in hexadecimal, of every other file of the site, by path, sorted. */
  files: Record<string, string>;
}

/** Writes `build.json` into a finished site. */
export async function writeBuildManifest(siteFolder: string, commit: string | null): Promise<void> {
  const manifest: BuildManifest = { commit, files: {} };
  for (const path of await listFiles(siteFolder)) {
    if (path === 'build.json') continue;
    manifest.files[path] = await sha256(join(siteFolder, path));
  }
  await writeFile(join(siteFolder, 'build.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
