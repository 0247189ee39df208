import type { Seek } from './seek.ts';

/**
 * Where the tag ends whose name ends at `from`: behind its `>`. One inside a quoted value (`title="a > b"`) ends
 * no tag; a quote that is closed only beyond the next `<`, or never, is no quote. Null when the tag has no end.
 */
export function markupEnd(text: string, from: number, seek: Seek): number | null {
  let at = from;
  for (;;) {
    const close = seek('>', at);
    if (close === null) return null;
    const quote = openQuote(text.slice(at, Math.min(close, at + LONGEST)));
    const closing = quote && seek(quote, close);
    if (!closing || !isValue(text, close, closing)) return close + 1;
    at = closing + 1;
  }
}

/** Of a quoted value with a `>` in it that is still read as one. */
const LONGEST = 4096;

function isValue(text: string, close: number, closing: number): boolean {
  return closing - close <= LONGEST && !text.slice(close, closing).includes('<');
}

/** The quote that a value was opened with and not closed, in what a tag says before its first `>`. */
function openQuote(attributes: string): string | null {
  if (!attributes.includes('=')) return null;
  const rest = attributes.replaceAll(/=\s*(?:"[^"]*"|'[^']*')/g, '');
  return /=\s*(["'])/.exec(rest)?.[1] ?? null;
}
