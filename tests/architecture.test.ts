import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { projectFolder } from '#command/settings.ts';
import { ROOMS } from '../src/rooms.ts';
import { makeFolder } from './support/folder.ts';
import { importsOf, readImports, type Import } from './support/imports.ts';

/** All there is at the top, besides files that begin with a dot. */
const TOP = [
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'content',
  'public',
  'scripts',
  'src',
  'tests',
];

/** Made by commands, kept out of the repository. */
const MADE = /^(node_modules|dist(\..*)?)$/;

const imports = await readImports('src', 'scripts');

describe('architecture', () => {
  test('imports follow the table of the rooms', () => {
    expect(imports.length).toBeGreaterThan(1000);
    expect(imports.filter((it) => !isAllowed(it)).map(toText)).toEqual([]);
  });

  test('no import leads back to where it started', () => {
    expect(findCycle(imports)).toBeNull();
  });

  test('no folder imports another that leads back to it', () => {
    expect(findCycle(betweenFolders(imports))).toBeNull();
  });

  test.each(Object.keys(ROOMS))('the room %s says in a few lines what it is for', async (room) => {
    const readme = await readFile(join(projectFolder, 'src', room, 'README.md'), 'utf8');
    expect(readme).toMatch(/^# \S/);
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  });

  test('the table names each room and inner room there is, and no other', async () => {
    const there = await foldersIn('src');
    expect(Object.keys(ROOMS).toSorted()).toEqual(there);
    for (const room of there) {
      const inner = Object.keys(ROOMS[room]!.inner).toSorted();
      expect([room, inner.length > 0 ? inner : []]).toEqual([room, await foldersIn(`src/${room}`)]);
    }
  });

  test('the code names no party of the record', async () => {
    const naming: string[] = [];
    for (const folder of ['src', 'scripts', 'public']) {
      for (const path of await listFiles(join(projectFolder, folder))) {
        const text = await readFile(join(projectFolder, folder, path), 'utf8');
        if (/microsoft|openai|azure/i.test(path + text)) naming.push(`${folder}/${path}`);
      }
    }
    expect(naming).toEqual([]);
  });

  test('the top of the project holds what it should and nothing more', async () => {
    const names = (await readdir(projectFolder)).filter((name) => !name.startsWith('.') && !MADE.test(name));
    expect(names.toSorted()).toEqual(TOP.toSorted());
  });
});

/** Files with one import that the table refuses. */
const REFUSED: [file: string, text: string][] = [
  ['src/record/terms/ledger.ts', "import { readFile } from 'node:fs';"],
  ['src/record/terms/ledger.ts', "import { readRecord } from '#check/read/read-record.ts';"],
  ['src/record/terms/ledger.ts', "export * from '../../check/read/read-record.ts';"],
  ['src/record/terms/ledger.ts', "import { readExamples } from '../read/read-examples.ts';"],
  ['src/record/shared/when.ts', "import type { Entry } from '../entry/entry.ts';"],
  ['src/check/rules/clocks.ts', "import { getCollection } from 'astro:content';"],
  ['src/check/yaml/fields.ts', "import { checkContent } from '../rules/check.ts';"],
  ['src/desk/score/fit.ts', "import { readFile } from 'node:fs/promises';"],
  ['src/desk/score/fit.ts', "import { runDesk } from '../suggest/run.ts';"],
  ['src/publish/open-data/csv.ts', "import { propose } from '#desk/inbox/propose.ts';"],
  ['src/site/client/last-run.ts', "import { entries } from '../data/record.ts';"],
  ['scripts/build.ts', "import { entries } from '#site/data/record.ts';"],
];

describe('the table of the rooms', () => {
  test.each([
    ...REFUSED,
    ['src/site/components/ui/Card.astro', "---\nimport { entries } from '../../data/record.ts';\n---\n<p>"],
    [
      'src/site/components/ui/Card.astro',
      "---\n---\n<script>\nawait import('../../layouts/Page.astro');\n</script>",
    ],
    ['src/site/layouts/Page.astro', "---\nimport { getEntry } from 'astro:content';\n---\n"],
    ['src/site/pages/_about.mdx', "import { Page } from '#links/run.ts';\n\nText."],
    ['src/new-room/a.ts', "import { z } from 'zod';"],
  ])('refuses in %s: %s', (file, text) => {
    const found = importsOf(file, text);
    expect(found).toHaveLength(1);
    expect(found.filter(isAllowed)).toEqual([]);
  });

  test('lint refuses the same', async () => {
    const folder = await makeFolder();
    for (const file of ['.oxlint.config.ts', 'src/rooms.ts', 'package.json', 'tsconfig.json']) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await copyFile(join(projectFolder, file), join(folder, file));
    }
    const files = REFUSED.map(
      ([file, text], place) => [file.replace(/[^/]+$/, `file-${place}.ts`), text] as const,
    );
    for (const [file, text] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), `${text}\n`);
    }
    const refused = lint(folder).filter(({ code }) => code === 'eslint(no-restricted-imports)');
    expect([...new Set(refused.map(({ filename }) => filename))].toSorted()).toEqual(
      files.map(([file]) => file).toSorted(),
    );
  });

  test('finds a cycle', () => {
    const cyclic = ['a>b', 'b>c', 'c>b', 'a>d'].map((text) => ({ from: text[0]!, to: text[2]! }));
    expect(findCycle(cyclic)).toEqual(['b', 'c', 'b']);
    expect(findCycle(cyclic.filter(({ from }) => from !== 'c'))).toBeNull();
  });
});

interface Diagnostic {
  code: string;
  filename: string;
}

/** What lint says of a folder, as JSON: its usual words depend on where it runs. */
function lint(folder: string): Diagnostic[] {
  const oxlint = join(projectFolder, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '-c', '.oxlint.config.ts', '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

function isAllowed({ from, to }: Import): boolean {
  if (from.startsWith('scripts/')) return !/^(astro:|src\/site\/)/.test(to);
  const [name, own, path] = placeOf(from);
  const room = ROOMS[name];
  if (!room) return from === 'src/rooms.ts';
  const target = /^(src|scripts|tests|content)\//.test(to) ? placeOf(to) : null;
  if (!target)
    return room.outside.some((glob) => matchesGlob(path, glob))
      ? isFit(name, to)
      : isPackage(room.packages, to);
  const [other, inner] = target;
  if (other !== name) return to.startsWith('src/') && room.rooms.includes(other);
  return own === null || inner === own || (inner !== null && (room.inner[own]?.includes(inner) ?? false));
}

/** Astro's collections are read in the site alone. */
function isFit(room: string, module: string): boolean {
  return room === 'site' || !module.startsWith('astro');
}

function isPackage(allowed: readonly string[], module: string): boolean {
  return allowed.some((name) =>
    name.endsWith('*')
      ? module.startsWith(name.slice(0, -1))
      : module === name || module.startsWith(`${name}/`),
  );
}

/** `src/record/terms/ledger.ts`: the room `record`, its inner room `terms`, the path `terms/ledger.ts` inside. */
function placeOf(path: string): [room: string, inner: string | null, path: string] {
  const [, room = '', ...rest] = path.split('/');
  return [room, rest.length > 1 ? rest[0]! : null, rest.join('/')];
}

async function foldersIn(path: string): Promise<string[]> {
  const items = await readdir(join(projectFolder, path), { withFileTypes: true });
  return items.flatMap((item) => (item.isDirectory() ? [item.name] : [])).toSorted();
}

function toText({ from, to }: Import): string {
  return `${from} → ${to}`;
}

function betweenFolders(edges: readonly Import[]): Import[] {
  return edges
    .filter(({ to }) => /^(src|scripts)\//.test(to))
    .map(({ from, to }) => ({ from: dirname(from), to: dirname(to) }))
    .filter(({ from, to }) => from !== to);
}

/** Follows every import once, depth first; the way back to a file still being followed is a cycle. */
function findCycle(edges: readonly Import[]): string[] | null {
  const next = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const follow = (file: string, trail: string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { to } of next.get(file) ?? []) {
      const cycle = follow(to, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  return [...next.keys()].map((file) => follow(file, [])).find((cycle) => cycle !== null) ?? null;
}
