import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';
import { startsProcesses } from './support/projects.ts';

const root = resolve(import.meta.dirname, '..');

/** Of built sites: fetched or parsed, and opened in a browser. Folders in tests/site/ mirror src/site/ instead. */
const ofSite = ['tests/site/*.test.ts'];
const ofBrowser = ['tests/browser/**/*.test.ts'];

/** Against material that is no part of the project, and what takes too long for every run. */
const apart = ['tests/{corpora,research}/**', 'tests/**/*.long.test.ts'];

const all = 'tests/**/*.test.ts';
const notOfUnit = [...ofSite, ...ofBrowser, ...apart];
const ofCommands = globSync(all, { cwd: root, exclude: notOfUnit }).filter(startsProcesses);

/** Only against hanging: on a busy machine everything takes many times as long. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };

export default defineConfig({
  test: {
    root,
    maxWorkers: '100%',
    // Tests keep to temporary folders and servers of their own, so that files may share a worker and what it loaded.
    isolate: false,
    // Node reads TypeScript by itself, and no module is mocked: nothing need go through Vite first.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    sequence: { sequencer: LongestFirst },
    ...patience,
    env: { NODE_COMPILE_CACHE: join(root, '.cache/compiled') },
    projects: [
      { test: { name: 'unit', include: [all], exclude: [...notOfUnit, ...ofCommands] } },
      { test: { name: 'commands', include: ofCommands } },
      { test: { name: 'site', include: ofSite, exclude: apart, globalSetup: 'tests/support/site.ts' } },
      { test: { name: 'browser', include: ofBrowser, exclude: apart, globalSetup: 'tests/support/site.ts' } },
      { test: { name: 'long', include: ['tests/**/*.long.test.ts'], testTimeout: 3_000_000 } },
      { test: { name: 'corpora', include: ['tests/corpora/*.test.ts'] } },
      { test: { name: 'research', include: ['tests/research/*.test.ts'] } },
      {
        test: {
          name: 'visual',
          include: ['tests/visual/**/*.visual.ts'],
          globalSetup: 'tests/visual/site.ts',
        },
      },
    ],
  },
});
