import { createHash } from 'node:crypto';

/**
 * The page with only the hashes of its own inline styles and scripts in its content security policy: Astro allows those of
 * all pages on every page.
 */
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
