import { plainText } from '#net/markup/plain-text.ts';
import { withoutHiddenCharacters } from '#record/prose/characters.ts';
import { shorten } from '#record/shared/text.ts';

/** The title of an HTML page as one line of text; null if absent. */
export function pageTitle(html: string): string | null {
  const open = html.search(/<title[\s>]/i);
  const start = open === -1 ? -1 : html.indexOf('>', open);
  if (start === -1) return null;
  const rest = html.slice(start + 1);
  const end = rest.search(/<\/title/i);
  if (end === -1) return null;
  return shorten(withoutHiddenCharacters(plainText(rest.slice(0, end), 'markup')), MAX_LENGTH) || null;
}

/** Enough to recognise a page. */
const MAX_LENGTH = 120;
