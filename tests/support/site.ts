import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/lib/build-site.ts';
import { serveSite, type RunningSite } from '../../scripts/lib/serve.ts';
import { projectFolder } from '#command/settings.ts';

/** A site built for the tests and served while they run. */
export interface TestSite {
  /** Address of its home page, with a slash at the end. */
  url: string;
  /** The path it lies below, with a slash at both ends. */
  basePath: string;
  /** Where its files are. */
  folder: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** This repository's record, at the root of its host. */
    record: TestSite;
    /** The small topic of tests/fixtures/content, below a path. */
    fixture: TestSite;
  }
}

/** Builds and serves each site once for all test files; `inject('record')` gives its address. */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return serveBuilt(project, SITES);
}

interface Site {
  name: 'record' | 'fixture';
  content: string;
  basePath: string;
}

/** This repository's record at the root of its host. */
export const RECORD: Site = { name: 'record', content: 'content', basePath: '/' };

const SITES: readonly Site[] = [
  RECORD,
  { name: 'fixture', content: 'tests/fixtures/content', basePath: '/ferries/' },
];

/** Builds and serves these sites, unless another project of the run has; the result stops them. */
export async function serveBuilt(project: TestProject, sites: readonly Site[]): Promise<() => Promise<void>> {
  const forAll = project.vitest.getRootProject();
  if (sites[0]!.name in forAll.getProvidedContext()) return async () => undefined;
  const workshop = await mkdtemp(join(tmpdir(), 'sites-'));
  const running: RunningSite[] = [];
  const stop = async () => {
    await Promise.all(running.map((site) => site.close()));
    await rm(workshop, { recursive: true, force: true });
  };
  try {
    // One after the other: Pagefind is one process, and the first to be done closes it for all.
    for (const { name, content, basePath } of sites) {
      const folder = join(workshop, name);
      const contentFolder = join(projectFolder, content);
      await buildSite(
        { contentFolder, outFolder: folder, basePath, siteUrl: 'https://record.example' },
        { fresh: true },
      );
      const site = await serveSite({ folder, basePath, host: 'localhost', port: 0 });
      running.push(site);
      forAll.provide(name, { url: site.url, basePath, folder });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
