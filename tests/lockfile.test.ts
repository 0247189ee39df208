import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

interface Lockfile {
  packages: Record<string, LockedPackage>;
}

async function readJson<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(projectFolder, name), 'utf8')) as T;
}

describe('package-lock.json', () => {
  test('has an entry for every platform: npm ci refuses a lock that lacks one', async () => {
    const lock = await readJson<Lockfile>('package-lock.json');
    expect(missingPlatforms(lock)).toEqual([]);
  });

  test('names no registry: each machine asks its own', async () => {
    const { packages } = await readJson<Lockfile>('package-lock.json');
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined)).toEqual([]);
  });

  test('an entry that is missing is found', () => {
    const native = { optionalDependencies: { 'a-linux': '1.0.0', 'a-darwin': '1.0.0' } };
    expect(missingPlatforms({ packages: { 'node_modules/a': native, 'node_modules/a-linux': {} } })).toEqual([
      'node_modules/a: a-darwin',
    ]);
    expect(
      missingPlatforms({ packages: { 'node_modules/x/node_modules/a': native, 'node_modules/a-linux': {} } }),
    ).toEqual(['node_modules/x/node_modules/a: a-darwin']);
  });
});

describe('package.json', () => {
  test('pins every package to one version', async () => {
    const { dependencies, devDependencies } =
      await readJson<Record<string, Record<string, string>>>('package.json');
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

/** Optional packages that a package names and the lock has at no place where Node would look for them. */
function missingPlatforms({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `${path}: ${name}`),
  );
}

/** `node_modules/x/node_modules/a` looks in itself, in `node_modules/x` and at the top. */
function placesFor(path: string, name: string): string[] {
  const parts = path.split('/node_modules/');
  const folders = parts.map((_part, index) => parts.slice(0, index + 1).join('/node_modules/'));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

describe('the parser of prose for browsers', () => {
  const name = 'node_modules/@bruits/satteri-wasm32-wasi';

  test('is of the version that builds use', async () => {
    const { packages } = await readJson<{ packages: Record<string, { version: string }> }>(
      'package-lock.json',
    );
    expect(packages[name]?.version).toBe(packages['node_modules/satteri']?.version);
  });

  test('names no processor in the lock, since npm would then install it nowhere', async () => {
    const { packages } = await readJson<{ packages: Record<string, object> }>('package-lock.json');
    expect(packages[name]).not.toHaveProperty('cpu');
    expect(packages[name]).not.toHaveProperty('optional');
  });
});
