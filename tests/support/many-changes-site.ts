import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Day } from '#record/shared/when.ts';
import { changeDays } from '#record/terms/compare.ts';
import { foldLedger, type TermHistory } from '#record/terms/ledger.ts';
import { readRecord } from '#check/read/read-record.ts';
import { buildSite } from '../../scripts/lib/build-site.ts';
import { serveSite, type RunningSite } from '../../scripts/lib/serve.ts';
import { writeManyChanges } from './many-changes.ts';

/** A site whose contract changed on more days than every two of them could have a page. */
export interface ManyChangesSite {
  /** Address of its home page, below a path, with a slash at the end. */
  url: string;
  ledger: TermHistory[];
  /** The days on which the contract changed, older first. */
  days: Day[];
}

/** Builds and serves it before the tests of a file and ends it after them; call the result inside a test. */
export function useManyChanges(): () => ManyChangesSite {
  const basePath = '/many/';
  let workshop = '';
  let running: RunningSite;
  let ledger: TermHistory[] = [];
  beforeAll(async () => {
    workshop = await mkdtemp(join(tmpdir(), 'many-'));
    const [contentFolder, folder] = [join(workshop, 'content'), join(workshop, 'site')];
    await writeManyChanges(contentFolder, 42);
    ledger = await readLedger(contentFolder);
    await buildSite({ contentFolder, outFolder: folder, basePath, siteUrl: 'https://record.example' });
    running = await serveSite({ folder, basePath, host: 'localhost', port: 0 });
  });
  afterAll(async () => {
    await running.close();
    await rm(workshop, { recursive: true, force: true });
  });
  return () => ({ url: running.url, ledger, days: changeDays(ledger) });
}

async function readLedger(contentFolder: string): Promise<TermHistory[]> {
  const { record } = await readRecord(contentFolder);
  if (!record) throw new Error(`${contentFolder} cannot be read`);
  const entries = record.entries.filter(({ draft }) => !draft);
  const changes = entries.flatMap(({ slug, changes: own }) => own.map((it) => ({ ...it, entry: slug })));
  return foldLedger(record.terms, changes);
}
