/** Where words stand on a page: where they begin and end, and what stands before and after if they occur twice. */
export interface TextPlace {
  /** The first words, or all of them. */
  start: string;
  /** The last words; null if `start` is the whole. */
  end?: string | null;
  /** The words right before `start`. */
  prefix?: string | null;
  /** The words right after `end`. */
  suffix?: string | null;
}

/**
 * The address of a page, to be opened at these words: `https://a.example/b#:~:text=prefix-,start,end,-suffix`. A fragment
 * that the address has stays before the directive.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function addressAtText(url: string, place: TextPlace): string {
  return withDirective(url, textDirective(place));
}

/** An address with a directive after its fragment, even if that is empty. */
export function withDirective(url: string, directive: string): string {
  return url + (url.includes('#') ? '' : '#') + directive;
}

/** The directive alone; see `withDirective`. */
export function textDirective({ start, end, prefix, suffix }: TextPlace): string {
  const parts = [
    prefix && `${encodeWords(prefix)}-`,
    encodeWords(start),
    end && encodeWords(end),
    suffix && `-${encodeWords(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** `encodeURIComponent` leaves the hyphen, which the syntax of the directive takes for the mark of a prefix or suffix. */
function encodeWords(words: string): string {
  return encodeURIComponent(words.trim().replaceAll(/\s+/g, ' ')).replaceAll('-', '%2D');
}
