/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

const root = new URL('..', import.meta.url).pathname;

/** Tests of built sites: in HTTP and in a browser. */
const ofSites = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

/** Tests against material that is no part of the project. */
const ofCorpora = ['tests/corpora/*.test.ts'];
const ofResearch = ['tests/research/*.test.ts'];

export default getViteConfig({
  test: {
    root,
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: [...ofSites, ...ofCorpora, ...ofResearch],
        },
      },
      { test: { name: 'corpora', root, include: ofCorpora } },
      { test: { name: 'research', root, include: ofResearch } },
      {
        test: {
          name: 'site',
          root,
          include: ofSites,
          globalSetup: 'tests/support/site.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'visual',
          root,
          include: ['tests/visual/**/*.visual.ts'],
          globalSetup: 'tests/visual/site.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
