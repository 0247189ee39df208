import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the pages of a built site for Pagefind, into its `pagefind/` folder; resolves to the number of pages.
 * Pagefind 1.5 lists filters in an order of its own on every run, so these files differ between equal builds.
 * Only pages with `data-pagefind-body` count as soon as one has it; the language is that of each page.
 */
export async function writeSearchIndex(siteFolder: string): Promise<number> {
  try {
    // Without these two, "$13bn" and "€5bn" are indexed as bare numbers and not found as typed.
    const { index, errors } = await createIndex({ includeCharacters: '$€' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const { page_count: pages, errors: unread } = await index.addDirectory({ path: siteFolder });
    // Written here, since Pagefind answers before its own writing has reached the disk.
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
