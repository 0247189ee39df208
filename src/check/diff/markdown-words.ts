import { withVisibleCharacters } from '../yaml/found-text.ts';
import { shorten } from '#record/shared/text.ts';

/**
 * Text from the content as a Markdown code span, where it cannot mention anyone, link, show an image or be HTML.
 * Shortened, on one line, and safe in a table cell.
 */
export function asCode(words: string): string {
  // A bar ends a table cell even inside a code span.
  const line = withVisibleCharacters(words.replaceAll(/\s+/g, ' ').trim()).replaceAll('|', '¦');
  const text = shorten(line, MAX_LENGTH) || ' ';
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${gap}${text}${gap}${fence}`;
}

const MAX_LENGTH = 240;
