import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../scripts/lib/list-files.ts';
import { projectFolder } from '../scripts/lib/settings.ts';
import { importsOf, readImports, type Import } from './support/imports.ts';

/** What each room may import besides itself: rooms below it, and modules by the beginning of their names. */
const ROOMS: Record<string, { rooms: string[]; modules: RegExp }> = {
  'src/domain': {
    rooms: [],
    modules:
      /^(zod|date-fns|yaml|satteri|d3-scale|diff|feedsmith|entities|htmlparser2|hast|csv-stringify|ical-generator)(\/|$)|^(hast-util-|@citation-js\/)/,
  },
  'src/record': { rooms: ['src/domain'], modules: /^(?!astro(:|\/|$))/ },
  'src/data': { rooms: ['src/record', 'src/domain'], modules: /./ },
  'src/cards': { rooms: ['src/domain'], modules: /^(satori|node:|@resvg\/)/ },
  'src/client': { rooms: ['src/domain'], modules: /^(?!astro|node:)/ },
  'src/components': { rooms: ['src/domain', 'src/client'], modules: /^(?!astro:content|node:)/ },
  'src/layouts': {
    rooms: ['src/components', 'src/client', 'src/styles', 'src/domain'],
    modules: /^(?!astro:content)/,
  },
  'src/pages': {
    rooms: ['src/layouts', 'src/components', 'src/data', 'src/cards', 'src/domain', 'src/styles'],
    modules: /^(?!astro:content)/,
  },
  'src/content.config.ts': { rooms: ['src/data', 'src/domain'], modules: /^astro/ },
  scripts: { rooms: ['src/record', 'src/domain'], modules: /^(?!astro:)/ },
};

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
  test('imports point downwards only', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter((it) => !isAllowed(it)).map(toText)).toEqual([]);
  });

  test('no import leads back to where it started', () => {
    expect(findCycle(imports)).toBeNull();
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

describe('the test of the architecture', () => {
  test.each([
    ['src/domain/terms/ledger.ts', "import { readFile } from 'node:fs';"],
    ['src/domain/terms/ledger.ts', "import type { R } from '#record/read.ts';"],
    ['src/domain/terms/ledger.ts', "export * from '../../record/read.ts';"],
    ['src/record/read.ts', "import { getCollection } from 'astro:content';"],
    ['src/components/ui/Card.astro', "---\nimport { entries } from '#data/record.ts';\n---\n<p>"],
    [
      'src/components/ui/Card.astro',
      "---\n---\n<script>\nawait import('../../layouts/Page.astro');\n</script>",
    ],
    ['src/layouts/Page.astro', "---\nimport { getEntry } from 'astro:content';\n---\n"],
    ['src/pages/_about.mdx', "import { readRecord } from '#record/read.ts';\n\nText."],
    ['scripts/build.ts', "import Page from '../src/layouts/Page.astro';"],
    ['src/new-room/a.ts', "import { z } from 'zod';"],
  ])('refuses in %s: %s', (file, text) => {
    const found = importsOf(file, text);
    expect(found).toHaveLength(1);
    expect(found.filter(isAllowed)).toEqual([]);
  });

  test('finds a cycle', () => {
    const cyclic = ['a>b', 'b>c', 'c>b', 'a>d'].map((text) => ({ from: text[0]!, to: text[2]! }));
    expect(findCycle(cyclic)).toEqual(['b', 'c', 'b']);
    expect(findCycle(cyclic.filter(({ from }) => from !== 'c'))).toBeNull();
  });
});

function isAllowed({ from, to }: Import): boolean {
  const [name, room] = Object.entries(ROOMS).find(([path]) => isIn(path, from)) ?? [];
  if (!name || !room) return false;
  const isOurs = /^(src|scripts|tests|content)\//.test(to);
  return isOurs ? [name, ...room.rooms].some((allowed) => isIn(allowed, to)) : room.modules.test(to);
}

function isIn(room: string, path: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

function toText({ from, to }: Import): string {
  return `${from} → ${to}`;
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
