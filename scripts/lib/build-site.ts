import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pid } from 'node:process';
import { writeBuildManifest } from './build-manifest.ts';
import { CommandError } from '#command/command-error.ts';
import { listFiles } from '#command/list-files.ts';
import { removeLeftovers } from '#command/leftovers.ts';
import { readBuildOrigin } from './build-origin.ts';
import { isReplaceable, swapOutputDir, withOutputDir } from './swap-output-dir.ts';
import { openKeptFiles } from './kept-files.ts';
import { keptPages } from './kept-pages.ts';
import { hashFiles } from './hash-files.ts';
import { startPhases, type Phases } from './phases.ts';
import { runNode } from './run-node.ts';
import { finishPages } from './finish-pages.ts';
import { writeSearchIndex } from './search-index.ts';
import { projectFolder, type Settings } from '#command/settings.ts';

/**
 * Checks the content and builds the whole site; unless all of it succeeds, the previous build stays untouched. Pages that
 * would come out as in the last build are taken from it; a `fresh` build neither takes nor keeps any.
 */
export async function buildSite(settings: Settings, { fresh }: { fresh: boolean }): Promise<void> {
  const phases = startPhases();
  await assertReplaceable(settings.outFolder);
  const tempDir = await makeTempDir();
  try {
    const record = join(tempDir, 'record');
    await phases.run('check', 'Checking the content', () => checkContent(settings.contentFolder, record));
    await withOutputDir(settings.outFolder, () => buildChecked(settings, { fresh, tempDir, record, phases }));
  } finally {
    await rm(tempDir, { recursive: true, force: true });
  }
  console.error(`Built ${settings.outFolder} (${phases.summary()})`);
}

interface CheckedBuild {
  fresh: boolean;
  /** Where the build keeps what it needs only itself. */
  tempDir: string;
  /** The file with the checked record. */
  record: string;
  phases: Phases;
}

async function buildChecked(
  settings: Settings,
  { fresh, tempDir, record, phases }: CheckedBuild,
): Promise<void> {
  const [site, folder] = [join(tempDir, 'site'), join(tempDir, 'kept')];
  const pages = fresh ? null : await keptPages(dirname(tempDir), settings);
  await pages?.take(folder);
  const kept = openKeptFiles(folder);
  const known = await phases.run('pages', 'Rendering the pages', async () => {
    await renderPages(settings, { record, site, cache: join(tempDir, 'astro'), kept: fresh ? null : folder });
    return kept.putBack(site);
  });
  const hashes = await phases.run('search', 'Indexing them for search', async () => {
    const rendered = (await listFiles(site)).filter((file) => file.endsWith('.html') && !known.has(file));
    finishPages(site, rendered, kept.index);
    const [found] = await Promise.all([hashFiles(site, known), writeSearchIndex(kept.index, site)]);
    return found;
  });
  await phases.run('files', 'Listing every file', async () => {
    kept.keep(site, hashes);
    await pages?.keep(folder);
    await writeBuildManifest(site, await readBuildOrigin(settings), new Map(Object.entries(hashes)));
    await swapOutputDir(site, settings.outFolder);
  });
}

async function assertReplaceable(outFolder: string): Promise<void> {
  if (outFolder === join(projectFolder, 'dist') || (await isReplaceable(outFolder))) return;
  throw new CommandError(`${outFolder} holds files that no build wrote. Empty it or choose another OUT_DIR.`);
}

/** With its code compiled already, as the tests keep it too, the check takes a third less time. */
async function checkContent(contentFolder: string, record: string): Promise<void> {
  const checked = await runNode('scripts/check-content.ts', {
    cwd: projectFolder,
    env: {
      CONTENT_DIR: contentFolder,
      CHECKED_RECORD: record,
      NODE_COMPILE_CACHE: join(projectFolder, '.cache/compiled'),
    },
  });
  if (checked !== 0) throw new CommandError('Nothing was built: the content does not pass its check.');
}

/** Astro writes intermediate files next to its cache or into the current folder: each build gets its own directory. */
async function makeTempDir(): Promise<string> {
  const cache = join(projectFolder, '.cache');
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache, /^build-(\d+)-/);
  return mkdtemp(join(cache, `build-${pid}-`));
}

/** Astro picks these up from the environment: a DEV in somebody's shell would publish drafts. */
const UNSET = Object.fromEntries(
  ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR', 'VITEST'].map((name) => [
    name,
    undefined,
  ]),
);

async function renderPages(
  settings: Settings,
  { record, site, cache, kept }: { record: string; site: string; cache: string; kept: string | null },
): Promise<void> {
  const env = {
    ...UNSET,
    NODE_ENV: 'production',
    CONTENT_DIR: settings.contentFolder,
    CHECKED_RECORD: record,
    BASE_PATH: settings.basePath,
    SITE_URL: settings.siteUrl ?? '',
    OUT_DIR: site,
    CACHE_DIR: cache,
    // What bundling took in memory is given back before the pages are rendered, which takes most.
    MIMALLOC_PURGE_DELAY: '0',
    KEPT_PAGES: kept ?? undefined,
    LOG_LEVEL: 'warn',
  };
  const built = await runNode('node_modules/astro/bin/astro.mjs', {
    args: ['build'],
    cwd: projectFolder,
    env,
  });
  if (built !== 0) throw new CommandError('Nothing was built: the pages could not be rendered.');
}
