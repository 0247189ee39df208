import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '#command/list-files.ts';

/**
 * Takes out of each built page what only the search index reads: facts in elements without text, once it has been made.
 * Readers would load them for nothing.
 */
export async function dropIndexMarks(siteFolder: string): Promise<void> {
  const pages = (await listFiles(siteFolder)).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const file = join(siteFolder, page);
    const html = await readFile(file, 'utf8');
    const shorter = withoutIndexMarks(html);
    if (shorter !== html) await writeFile(file, shorter);
  }
}

/** The page without hidden, empty elements for Pagefind; quoted values may hold any character. */
export function withoutIndexMarks(html: string): string {
  return html.replaceAll(/<span hidden data-pagefind-(?:"[^"]*"|[^">])*><\/span>/g, '');
}
