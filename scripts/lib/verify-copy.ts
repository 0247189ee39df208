import { join, resolve } from 'node:path';
import { CommandError } from '#command/command-error.ts';
import { readIfThere } from '#command/read-if-there.ts';
import type { FetchSettings } from '#net/fetch-settings.ts';
import {
  compareCopy,
  originDifferences,
  type Expected,
  type FoundFile,
} from '#publish/verify/compare-copy.ts';
import { parseManifest, type BuildManifest } from '#publish/verify/manifest.ts';
import type { CopyReport } from '#publish/verify/report.ts';
import { hashFiles } from './hash-files.ts';
import { readServedFiles, readServedManifest } from './served-copy.ts';

/** Compares a built site in a folder with its own list, and with another build if there is one. */
export async function verifyFolder(folder: string, other: Build | null): Promise<CopyReport> {
  const { manifest, files } = await readBuild(folder);
  const found = new Map(Object.entries(files).map(([path, hash]): [string, FoundFile] => [path, { hash }]));
  return reportOf({ copy: folder, manifest, found, other, isServed: false });
}

/** Asks a host for every file of a site and compares them with the site's own list, and with another build if there is one. */
export async function verifyServed(
  address: URL,
  other: Build | null,
  asking: { settings: FetchSettings; perHost: number },
): Promise<CopyReport> {
  const { home, manifest } = await readServedManifest(address, asking.settings);
  const wanted = new Map<string, Set<string>>();
  for (const files of [manifest.files, other?.files ?? {}])
    for (const [path, hash] of Object.entries(files))
      wanted.set(path, (wanted.get(path) ?? new Set()).add(hash));
  const found = await readServedFiles(home, wanted, asking);
  return reportOf({ copy: home.href, manifest, found, other, isServed: true });
}

/** A built site: where it is, what it says of itself, and the SHA-256 of its files as they are. */
export interface Build {
  folder: string;
  manifest: BuildManifest;
  files: Record<string, string>;
}

/** Reads a built site. @throws CommandError if the folder holds none */
export async function readBuild(folder: string): Promise<Build> {
  const text = await readIfThere(join(resolve(folder), 'build.json'));
  if (text === null) throw new CommandError(`${folder} holds no build.json, so it is no built site.`, 2);
  const parsed = parseManifest(text);
  if ('problem' in parsed) throw new CommandError(`${folder}: ${parsed.problem}`);
  const { 'build.json': _list, ...files } = await hashFiles(folder);
  return { folder, manifest: parsed.manifest, files };
}

function reportOf({
  copy,
  manifest,
  found,
  other,
  isServed,
}: {
  copy: string;
  manifest: BuildManifest;
  found: ReadonlyMap<string, FoundFile>;
  other: Build | null;
  isServed: boolean;
}): CopyReport {
  const { files, ...origin } = manifest;
  const builds: Expected[] = [
    { name: 'its build.json', files },
    ...(other ? [{ name: other.folder, files: other.files }] : []),
  ];
  return {
    copy,
    origin,
    files: new Set(builds.flatMap((build) => Object.keys(build.files)).concat(...found.keys())).size,
    faults: builds.flatMap((build) => compareCopy(build, found, { isServed })),
    differences: other ? originDifferences(origin, other.manifest) : [],
  };
}
