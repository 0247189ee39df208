import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the pages of a built site for Pagefind, into its `pagefind/` folder; resolves to the number of pages.
 * Pagefind 1.5 writes filters in a random order, so these files differ between equal builds. As soon as one page has
 * `data-pagefind-body`, only pages that have it are indexed; each in its own language.
 */
export async function writeSearchIndex(siteFolder: string): Promise<number> {
  try {
    // Without these, "$13bn" and "€5bn" are indexed as bare numbers and not found as typed.
    const { index, errors } = await createIndex({ includeCharacters: '$€' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const { page_count: pages, errors: unread } = await index.addDirectory({ path: siteFolder });
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

async function writeInto(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
