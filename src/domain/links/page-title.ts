import { plainText } from '../feed/normalise/plain-text.ts';
import { withoutHiddenCharacters } from '../prose/characters.ts';
import { shorten } from '../shared/text.ts';

/** The title of an HTML page as one line of text; null where it has none. */
export function pageTitle(html: string): string | null {
  const [, inner = ''] = /<title(?:\s[^>]*)?>([^<]*(?:<(?!\/title)[^<]*)*)<\/title/i.exec(html) ?? [];
  return shorten(withoutHiddenCharacters(plainText(inner, 'markup')), LONGEST) || null;
}

/** Enough to recognise a page by. */
const LONGEST = 120;
