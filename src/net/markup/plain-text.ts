import { decodeHTML } from 'entities';
import { stripTags } from './strip-tags.ts';

/**
 * The text that markup shows, on one line: tags off, references decoded, white space folded. Markup that was escaped
 * once too often (`AT&amp;amp;T`, `&amp;lt;i&amp;gt;`) is read as it was meant, but only formatting is taken off
 * then: `the &amp;lt;script&amp;gt; tag` says "the <script> tag". Never to be shown as anything but text.
 */
export function plainText(text: string, kind: 'markup' | 'text'): string {
  const tags = kind === 'markup' ? 'formatting' : 'closed-formatting';
  let plain = stripTags(kind === 'markup' ? decodeHTML(stripTags(text, 'all')) : text, tags);
  for (let round = 0; round < 2 && /&(?:#?\w{1,31});/.test(plain); round += 1) {
    plain = stripTags(decodeHTML(plain), tags);
  }
  return fold(plain);
}

/** Also what is invisible: soft hyphens, zero-width spaces, marks that turn the direction of writing. */
function fold(text: string): string {
  return text
    .replaceAll(
      /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\0-\x08\x0e-\x1f\x7f-\x9f]/g,
      '',
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
}
