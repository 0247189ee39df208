import { citedSources, type Citation, type Prose } from '../prose/prose.ts';
import type { BriefMatter, GuideMatter } from './schema.ts';

/** The short version of the record, read and parsed. */
export interface Brief extends BriefMatter {
  /** The file, relative to the project. */
  file: string;
  /** The prose as finished HTML with bare citation marks. */
  html: string;
  /** The prose as plain text. */
  text: string;
  /** Citations in the prose, in the order of reading. */
  citations: Citation[];
  /** Every source it rests on, in the order of reading. */
  sources: string[];
}

/** One guide, read and parsed. */
export interface Guide extends GuideMatter, Brief {
  /** The file's name without its ending; the address is `/guides/<slug>/`. */
  slug: string;
}

/** Builds a brief or a guide from its checked front matter and its parsed prose. */
export function withProse<M extends BriefMatter, P extends { file: string }>(
  place: P,
  matter: M,
  prose: Prose,
): M & P & Pick<Brief, 'html' | 'text' | 'citations' | 'sources'> {
  const { html, text, citations } = prose;
  return { ...matter, ...place, html, text, citations, sources: citedSources(prose) };
}

/** The guides that name a party or a term, or that rest on a source, in their own order. */
export function guidesBy<G extends Pick<Guide, 'parties' | 'terms' | 'sources'>>(
  guides: readonly G[],
  field: 'parties' | 'terms' | 'sources',
  id: string,
): G[] {
  return guides.filter((guide) => guide[field].includes(id));
}
