import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder, type Settings } from '#command/settings.ts';
import type { BuildOrigin } from '#publish/verify/manifest.ts';
import { gitState } from './git-state.ts';
import { hashFile, hashFolder } from './hash-files.ts';

/** What a build is made from: the commit, the content, the settings and the programs. */
export async function readBuildOrigin({ contentFolder, siteUrl, basePath }: Settings): Promise<BuildOrigin> {
  return {
    ...(await gitState(projectFolder)),
    content: await hashFolder(contentFolder),
    lock: hashFile(join(projectFolder, 'package-lock.json')),
    siteUrl,
    basePath,
    versions: { node: process.versions.node, ...(await installedVersions()) },
  };
}

/** As installed, which is not always as asked for. */
async function installedVersions(): Promise<Record<string, string>> {
  const { dependencies } = await readPackage(projectFolder);
  const names = Object.keys(dependencies ?? {}).toSorted();
  const versions = names.map(async (name) => {
    const { version } = await readPackage(join(projectFolder, 'node_modules', name));
    return [name, version] as const;
  });
  return Object.fromEntries(await Promise.all(versions));
}

interface Package {
  version: string;
  dependencies?: Record<string, string>;
}

async function readPackage(folder: string): Promise<Package> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package;
}
