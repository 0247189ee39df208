import { FOR_HOSTS } from './addresses.ts';
import type { BuildOrigin } from './manifest.ts';

/** What was found of a file: its SHA-256, that it is not there, or why nobody can tell. */
export type FoundFile = { hash: string } | { absent: true } | { unread: string };

/** A file that is not as it should be. */
export interface CopyFault {
  path: string;
  fault: 'differs' | 'missing' | 'extra' | 'unread';
  /** Of what it should be the same: `build.json`, or the other build. */
  against: string;
  /** Why it could not be read; null otherwise. */
  why: string | null;
}

/** A build to hold a copy against: its name, and SHA-256 of each file by path. */
export interface Expected {
  name: string;
  files: Readonly<Record<string, string>>;
}

/** Every file of the copy that is not as the build has it, by path. @param isServed whether a host shows the copy */
export function compareCopy(
  { name: against, files }: Expected,
  found: ReadonlyMap<string, FoundFile>,
  { isServed }: { isServed: boolean },
): CopyFault[] {
  const paths = [...new Set([...Object.keys(files), ...found.keys()])].toSorted();
  return paths.flatMap((path) => {
    const fault = faultOf(files[path], found.get(path) ?? { absent: true });
    const isHidden = isServed && fault?.fault === 'missing' && FOR_HOSTS.has(path);
    return fault && !isHidden ? { path, against, ...fault } : [];
  });
}

function faultOf(expected: string | undefined, found: FoundFile): Pick<CopyFault, 'fault' | 'why'> | null {
  if ('unread' in found) return { fault: 'unread', why: found.unread };
  if ('absent' in found) return expected === undefined ? null : { fault: 'missing', why: null };
  if (expected === undefined) return { fault: 'extra', why: null };
  return found.hash === expected ? null : { fault: 'differs', why: null };
}

/** In what two builds differ before any file does, one phrase each. */
export function originDifferences(copy: BuildOrigin, other: BuildOrigin): string[] {
  const [a, b] = [flat(copy), flat(other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => a[name] !== b[name])
    .map((name) => `${name}: ${a[name] ?? 'none'} here, ${b[name] ?? 'none'} there`);
}

function flat(origin: BuildOrigin): Record<string, string> {
  const { commit, clean, wholeHistory, content, lock, siteUrl, basePath, versions } = origin;
  const settings = { 'package-lock.json': lock, SITE_URL: siteUrl, BASE_PATH: basePath };
  const all = Object.entries({ commit, clean, wholeHistory, content, ...settings, ...versions });
  return Object.fromEntries(all.map(([name, value]) => [name, String(value ?? 'none')]));
}
