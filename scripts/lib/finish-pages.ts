import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '#command/list-files.ts';
import { mapConcurrently } from '#command/map-concurrently.ts';
import { withoutIndexMarks } from './without-index-marks.ts';
import { pruneHashes } from './prune-hashes.ts';

/** Takes out of each built page, once it has been indexed, what no reader needs; each file is read and written once. */
export async function finishPages(siteFolder: string): Promise<void> {
  const pages = (await listFiles(siteFolder)).filter((file) => file.endsWith('.html'));
  await mapConcurrently(pages, OPEN_AT_ONCE, async (page) => {
    const file = join(siteFolder, page);
    const html = await readFile(file, 'utf8');
    const finished = withoutIndexMarks(pruneHashes(html));
    if (finished !== html) await writeFile(file, finished);
  });
}

const OPEN_AT_ONCE = 16;
