import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '#command/list-files.ts';

/**
 * Reduces the content security policy of each built page to the hashes that page needs: Astro allows the inline styles
 * and scripts of all pages on every page.
 */
export async function pruneCspHashes(siteFolder: string): Promise<void> {
  const pages = (await listFiles(siteFolder)).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const file = join(siteFolder, page);
    const html = await readFile(file, 'utf8');
    const pruned = pruneHashes(html);
    if (pruned !== html) await writeFile(file, pruned);
  }
}

/** The page with only the hashes of its own inline styles and scripts in its policy. */
export function pruneHashes(html: string): string {
  const needed = inlineHashes(html);
  return html.replace(POLICY, (meta) =>
    meta.replaceAll(HASH, (listed, hash: string) => (needed.has(hash) ? listed : '')),
  );
}

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const HASH = / '(sha256-[\w+/=]+)'/g;

/** A comment, a style or script with its text, or any other tag: quoted values are skipped, whatever they contain. */
const TAG =
  /<!--[\s\S]*?-->|<(style|script)\b(?:"[^"]*"|'[^']*'|[^'">])*>([\s\S]*?)<\/\1\s*>|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

function inlineHashes(html: string): Set<string> {
  // A script with an address has no text of its own, and nothing empty needs a hash.
  const texts = [...html.matchAll(TAG)].flatMap(([, , text]) => text || []);
  return new Set(texts.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`));
}
