import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCommand, type Bench } from './measure.ts';

/** A clean build of the record into its own folder. */
export async function benchBuild(contentFolder: string): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-build-'));
  const env = { CONTENT_DIR: contentFolder, OUT_DIR: join(folder, 'site') };
  try {
    const measures = [
      await measureCommand('clean build', { file: 'scripts/build.ts', args: ['--fresh'], env }),
    ];
    return { setting: 'check, pages, search index; no cache', measures };
  } finally {
    await rm(folder, { recursive: true });
  }
}
