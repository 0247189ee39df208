import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildManifest, BuildOrigin } from '#publish/verify/manifest.ts';
import { hashFiles } from './hash-files.ts';

/** Writes `build.json` into a finished site, some of whose hashes are `known` already. */
export async function writeBuildManifest(
  siteFolder: string,
  origin: BuildOrigin,
  known?: ReadonlyMap<string, string>,
): Promise<void> {
  const { 'build.json': _earlier, ...files } = await hashFiles(siteFolder, known);
  const manifest: BuildManifest = { ...origin, files };
  await writeFile(join(siteFolder, 'build.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
