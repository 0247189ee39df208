import { canonicalUrl } from '#record/shared/canonical-url.ts';
import { listOf } from '#record/shared/text.ts';
import type { Source } from '#record/source/schema.ts';

/** The ids of the record's sources that a page links to, in the order of the page, each once. */
export function linkedSources(
  links: readonly string[],
  sources: readonly Pick<Source, 'id' | 'url'>[],
): string[] {
  const idOf = new Map(sources.map(({ id, url }) => [canonicalUrl(url), id]));
  return [...new Set(links.flatMap((link) => idOf.get(canonicalUrl(link)) ?? []))];
}

/** What an editor is told of them. A link is no proof: whether the page rests on a source only its text can tell. */
export function proposeRestsOn(ids: readonly string[]): string {
  return `The page links to ${listOf(ids)}. Where it only reports what they say, add: restsOn: [${ids.join(', ')}]`;
}
