import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../lib/serve.ts';
import { measureInBrowser } from './browser-figures.ts';
import { makeLargeRecord } from './large-record.ts';
import { measureCommand, type Bench } from './measure.ts';
import { weighPages } from './page-weights.ts';

const ENTRIES = 5000;

/** The site of a far larger record: its build, its heaviest pages, and how fast a filter responds. */
export async function benchPages(contentFolder: string): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-pages-'));
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  try {
    await makeLargeRecord(contentFolder, content, ENTRIES);
    const env = { CONTENT_DIR: content, OUT_DIR: site, BASE_PATH: '/' };
    const build = await measureCommand('clean build', { file: 'scripts/build.ts', args: ['--fresh'], env });
    const served = await serveSite({ folder: site, basePath: '/', host: 'localhost', port: 0 });
    try {
      const figures = { ...(await weighPages(site)), ...(await measureInBrowser(served.url)) };
      return { setting: `the record with made-up entries up to ${ENTRIES}`, measures: [build], figures };
    } finally {
      await served.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
