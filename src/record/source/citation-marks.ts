import { withBase } from '../shared/address.ts';
import { escapeMarkup } from '../shared/escape-markup.ts';
import type { Source } from './schema.ts';
import { titleOf } from './title.ts';

/** Stored HTML holds bare marks; see `prose.ts`. */
const BARE_MARK = /<a data-cite="([a-z0-9-]+)"><\/a>/g;
const ROOT_LINK = /(<a\b[^>]*?\bhref=")(\/(?!\/))/g;

/** What a citation mark shows and where it leads. */
export interface CitationTarget {
  /** Number in the page's list of sources, from 1. */
  number: number;
  /** For those who cannot see the list: `The Gazette, Merger agreed`. */
  label: string;
}

/**
 * Fills in what depends on the page: numbers the citation marks after its list of sources and puts the base
 * path before root-relative links. Each mark gets an id, `cite-<source>-<n>`, for the way back from the list.
 */
export function finishProse(
  html: string,
  targets: ReadonlyMap<string, CitationTarget>,
  base: string,
): string {
  const seen = new Map<string, number>();
  return html
    .replaceAll(ROOT_LINK, (_match, start: string) => `${start}${withBase(base, '/')}`)
    .replaceAll(BARE_MARK, (_match, id: string) => {
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return citationMark(id, count, targets.get(id));
    });
}

/** How often the prose cites each source: as many marks lead to its place in the list. */
export function countMarks(html: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, id = ''] of html.matchAll(BARE_MARK)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Numbers the sources in the order given, which is that of the page's list. */
export function citationTargets(
  ids: readonly string[],
  sources: ReadonlyMap<string, Pick<Source, 'publisher' | 'title' | 'url'>>,
): Map<string, CitationTarget> {
  return new Map(
    ids.map((id, place) => {
      const source = sources.get(id);
      return [id, { number: place + 1, label: source ? `${source.publisher}, ${titleOf(source)}` : id }];
    }),
  );
}

function citationMark(id: string, count: number, target: CitationTarget | undefined): string {
  const label = escapeMarkup(`Source ${target?.number ?? ''}: ${target?.label ?? id}`);
  // A line does not break between a full stop, a bracket or a quotation mark and a digit (UAX #14, LB19 to LB30).
  return `<sup class="cite"><a href="#source-${id}" id="cite-${id}-${count}" data-cite="${id}" aria-label="${label}">${target?.number ?? '?'}</a></sup>`;
}
