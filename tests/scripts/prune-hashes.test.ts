import { describe, expect, test } from 'vitest';
import { pruneHashes } from '../../scripts/lib/prune-hashes.ts';
import { hashOf } from '#site/layouts/inline.ts';

const USED = 'a{color:red}';
const SCRIPT = 'let a="</p>"';

function page(body: string): string {
  const hashes = [USED, SCRIPT, 'unused{}'].map((text) => ` '${hashOf(text)}'`).join('');
  return `<head><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'${hashes};"></head>${body}`;
}

describe('pruneHashes', () => {
  test('keeps the hashes of the inline styles and scripts of the page and drops the others', () => {
    const trimmed = pruneHashes(page(`<style>${USED}</style><script type="module">${SCRIPT}</script>`));
    expect(trimmed).toContain(`style-src 'self' '${hashOf(USED)}' '${hashOf(SCRIPT)}';"`);
  });

  test('drops the hash of nothing, which scripts with an address would need if they were inline', () => {
    const trimmed = pruneHashes(page('<script src="/a.js"></script>').replace(hashOf(USED), hashOf('')));
    expect(trimmed).toContain(`style-src 'self';"`);
  });

  test('keeps what is no hash when nothing is inline', () => {
    expect(pruneHashes(page('<p>a{color:red}</p>'))).toContain(`default-src 'none'; style-src 'self';"`);
  });

  test('is not misled by a tag named in an attribute or a comment', () => {
    const misleading = `<p title="<style>"><!-- <script> --></p><style>${USED}</style>`;
    expect(pruneHashes(page(misleading))).toContain(hashOf(USED));
  });

  test('leaves the rest of the page as it is', () => {
    const html = `<p>'${hashOf('text')}'</p>`;
    expect(pruneHashes(page(html))).toContain(html);
    expect(pruneHashes(html)).toBe(html);
  });
});
