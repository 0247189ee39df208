import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes a folder of pages, as `finishPages` puts them aside, into the `pagefind/` folder of a site; resolves to the number
 * of pages. The language is that of each page.
 */
export async function writeSearchIndex(pagesFolder: string, siteFolder: string): Promise<number> {
  try {
    // Without these, "$13bn", "€5bn" and "27%" are indexed as bare numbers and not found as typed.
    const { index, errors } = await createIndex({
      includeCharacters: '$€%',
      excludeSelectors: NOT_SENTENCES,
    });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const { page_count: pages, errors: unread } = await index.addDirectory({ path: pagesFolder });
    // Written here because Pagefind resolves before its own files are on disk.
    const { files, errors: unmade } = await index.getFiles();
    const problems = [...unread, ...unmade];
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    for (const { path, content } of files) await writeInto(join(siteFolder, 'pagefind', path), content);
    return pages;
  } finally {
    await close();
  }
}

/** What stands beside the sentences of a page: labels, marks and lists would be glued to them and found instead. */
const NOT_SENTENCES = [
  'sup.cite',
  '.form',
  '.standing',
  '.legend',
  '.muted',
  '.difference',
  '.visually-hidden',
  '[role="columnheader"]',
  '[role="rowheader"]',
  'svg',
  'aside',
  'nav',
  'section[aria-labelledby="sources"]',
  // Of a source there is its title; what rests on it is found by itself.
  'main[data-source] > :not(h1):not([hidden])',
];

async function writeInto(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
