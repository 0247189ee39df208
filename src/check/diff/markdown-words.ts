import { withVisibleCharacters } from '../yaml/found-text.ts';
import { shorten } from '#record/shared/text.ts';

/**
 * Words of the content within Markdown, set as code: there they can neither mention anybody nor link, nor show an
 * image, nor be HTML. Shortened, on one line, and fit for the cell of a table.
 */
export function asCode(words: string): string {
  // A bar ends the cell of a table even within code.
  const line = withVisibleCharacters(words.replaceAll(/\s+/g, ' ').trim()).replaceAll('|', '¦');
  const text = shorten(line, LONGEST) || ' ';
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${gap}${text}${gap}${fence}`;
}

const LONGEST = 240;
