import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeBuildManifest } from './build-manifest.ts';
import { CommandError } from '#command/command-error.ts';
import { gitCommit } from './git-commit.ts';
import { isReplaceable, putInPlace } from './swap-output-dir.ts';
import { runNode } from './run-node.ts';
import { writeSearchIndex } from './search-index.ts';
import { projectFolder, type Settings } from '#command/settings.ts';
import { trimPolicies } from './prune-csp-hashes.ts';

/** Checks the content and builds the whole site; until all of it succeeded, the site built before stays untouched. */
export async function buildSite(settings: Settings): Promise<void> {
  await refuseForeignFolder(settings.outFolder);
  await checkContent(settings.contentFolder);
  const workshop = await openWorkshop();
  try {
    const site = join(workshop, 'site');
    console.error('Rendering the pages …');
    await renderPages(settings, workshop, site);
    await trimPolicies(site);
    console.error('Indexing them for search …');
    await writeSearchIndex(site);
    await writeBuildManifest(site, await gitCommit(projectFolder));
    await putInPlace(site, settings.outFolder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function refuseForeignFolder(outFolder: string): Promise<void> {
  if (outFolder === join(projectFolder, 'dist') || (await isReplaceable(outFolder))) return;
  throw new CommandError(
    `${outFolder} holds files that no build has written. Empty it or name another OUT_DIR.`,
  );
}

async function checkContent(contentFolder: string): Promise<void> {
  const checked = await runNode('scripts/check-content.ts', {
    cwd: projectFolder,
    env: { CONTENT_DIR: contentFolder },
  });
  if (checked !== 0) throw new CommandError('Nothing was built: the content does not pass its check.');
}

/** Astro puts parts of a build beside its cache or into the current folder: each build gets a place of its own. */
async function openWorkshop(): Promise<string> {
  const cache = join(projectFolder, '.cache');
  await mkdir(cache, { recursive: true });
  return mkdtemp(join(cache, 'build-'));
}

/** Astro takes variables of these names for its own, so that a DEV in somebody's shell would publish drafts. */
const NOT_FROM_THE_SHELL = Object.fromEntries(
  ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR', 'VITEST'].map((name) => [
    name,
    undefined,
  ]),
);

async function renderPages(settings: Settings, workshop: string, site: string): Promise<void> {
  const env = {
    ...NOT_FROM_THE_SHELL,
    NODE_ENV: 'production',
    CONTENT_DIR: settings.contentFolder,
    BASE_PATH: settings.basePath,
    SITE_URL: settings.siteUrl ?? '',
    OUT_DIR: site,
    CACHE_DIR: join(workshop, 'astro'),
    LOG_LEVEL: 'warn',
  };
  const built = await runNode('node_modules/astro/bin/astro.mjs', {
    args: ['build'],
    cwd: projectFolder,
    env,
  });
  if (built !== 0) throw new CommandError('Nothing was built: the pages could not be rendered.');
}
