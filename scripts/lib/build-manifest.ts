import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildManifest, BuildOrigin } from '#publish/verify/manifest.ts';
import { hashFiles } from './hash-files.ts';

/** Writes `build.json` into a finished site. */
export async function writeBuildManifest(siteFolder: string, origin: BuildOrigin): Promise<void> {
  const { 'build.json': _earlier, ...files } = await hashFiles(siteFolder);
  const manifest: BuildManifest = { ...origin, files };
  await writeFile(join(siteFolder, 'build.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
