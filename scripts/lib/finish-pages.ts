import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageForIndex } from './page-for-index.ts';
import { pruneHashes } from './prune-hashes.ts';
import { withoutIndexMarks } from './without-index-marks.ts';

/** Puts aside in `index` what the search index reads of each page, and takes out of the page what no reader needs. */
export function finishPages(siteFolder: string, pages: readonly string[], index: string): void {
  for (const page of pages) {
    const file = join(siteFolder, page);
    const html = readFileSync(file, 'utf8');
    const indexed = pageForIndex(html);
    if (indexed) writeInto(join(index, page), indexed);
    const finished = withoutIndexMarks(pruneHashes(html));
    if (finished !== html) writeFileSync(file, finished);
  }
}

function writeInto(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
