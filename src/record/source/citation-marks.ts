import { withBase } from '../shared/address.ts';
import { escapeMarkup } from '../shared/escape-markup.ts';
import { withDirective } from '../shared/text-fragment.ts';
import type { WordsCheck } from './links-schema.ts';
import type { Source } from './schema.ts';
import { hasLostWords, quotationWords } from './words-state.ts';

/** Stored HTML holds bare marks; see `prose.ts`. */
const BARE_MARK = /<a data-cite="([a-z0-9-]+)"(?: data-passage="([a-z0-9-]+)")?><\/a>/g;
const BARE_QUOTE = /<a data-quote="([a-z0-9-]+)" href="#(:~:text=[^"]*)">(.*?)<\/a>(<\/q>)?/gs;
const ROOT_LINK = /(<a\b[^>]*?\bhref=")(\/(?!\/))/g;

/** What a citation mark shows and where it leads. */
export interface CitationTarget {
  /** Number in the page's list of sources, from 1. */
  number: number;
  /** For those who cannot see the list, which has the title too: `The Gazette`. */
  label: string;
  /** Where the source was published. */
  url: string;
  /** What was found when its quotations were looked for, as a sentence without its full stop; null if nothing is to be said. */
  quotation: string | null;
}

/**
 * Fills in what depends on the page: numbers the citation marks after its list of sources, links quoted words to their
 * place in the source, and puts the base path before root-relative links. Each mark gets an id for the way back from
 * the list: `cite-2-1` is the first that cites the second source.
 */
export function finishProse(
  html: string,
  targets: ReadonlyMap<string, CitationTarget>,
  base: string,
): string {
  const seen = new Map<string, number>();
  return html
    .replaceAll(ROOT_LINK, (_match, start: string) => `${start}${withBase(base, '/')}`)
    .replaceAll(BARE_QUOTE, (_match, id: string, directive: string, words: string, end = '') =>
      quoteLink({ directive, words, end }, targets.get(id)),
    )
    .replaceAll(BARE_MARK, (_match, id: string, passage?: string) => {
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return citationMark({ id, passage, count }, targets.get(id));
    });
}

/** What the prose cites of a source. */
export interface MarksOfSource {
  /** As many marks lead to its place in the list. */
  count: number;
  /** Ids of the passages it cites one by one, in the order of reading. */
  passages: string[];
}

/** The marks of each source in stored prose. */
export function marksIn(html: string): Map<string, MarksOfSource> {
  const bySource = Map.groupBy(html.matchAll(BARE_MARK), ([, id = '']) => id);
  return new Map(
    [...bySource].map(([id, marks]) => {
      const passages = marks.flatMap(([, , passage]) => passage ?? []);
      return [id, { count: marks.length, passages: [...new Set(passages)] }];
    }),
  );
}

/** The id of a passage in a page's list of sources; no id of the record holds an underscore. */
export const passageAnchor = (source: string, passage: string): string => `source-${source}_${passage}`;

/** Numbers the sources in the order given, which is that of the page's list. */
export function citationTargets(
  ids: readonly string[],
  sources: ReadonlyMap<string, Pick<Source, 'publisher' | 'url' | 'check'>>,
): Map<string, CitationTarget> {
  return new Map(
    ids.map((id, place) => {
      const source = sources.get(id);
      const words = source?.check?.words;
      const quotation = words && isTold(words) ? quotationWords(words) : null;
      return [id, { number: place + 1, label: source?.publisher ?? id, url: source?.url ?? '', quotation }];
    }),
  );
}

/** At the words themselves: where nobody could look, or one visit alone has missed them, there is nothing to be told. */
function isTold(words: WordsCheck): boolean {
  return words.state === 'says' || hasLostWords(words);
}

interface Mark {
  id: string;
  passage: string | undefined;
  /** How many marks of the source there have been, this one included. */
  count: number;
}

function citationMark({ id, passage, count }: Mark, target: CitationTarget | undefined): string {
  const number = target?.number ?? '?';
  const label = escapeMarkup(`Source ${number}: ${target?.label ?? id}`);
  const href = passage ? passageAnchor(id, passage) : `source-${id}`;
  // A line does not break between a full stop, a bracket or a quotation mark and a digit (UAX #14, LB19 to LB30).
  return `<sup class="cite"><a href="#${href}" id="cite-${number}-${count}" data-cite="${id}" aria-label="${label}">${number}</a></sup>`;
}

function quoteLink(
  { directive, words, end }: { directive: string; words: string; end: string },
  target: CitationTarget | undefined,
): string {
  const link = `<a href="${escapeMarkup(withDirective(target?.url ?? '', directive))}">${words}</a>${end}`;
  if (!target?.quotation) return link;
  const told = target.quotation.charAt(0).toLowerCase() + target.quotation.slice(1);
  return `${link}<small class="checked" data-pagefind-ignore> (${escapeMarkup(told)})</small>`;
}
