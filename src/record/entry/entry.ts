import type { FrontMatter } from './schema.ts';
import type { Citation, Prose } from '../prose/prose.ts';

/** One event of the record, read and parsed. */
export interface Entry extends FrontMatter {
  /** The file's name without its ending; the address is `/entries/<slug>/`. */
  slug: string;
  /** The file, relative to the project, for messages and "edit this page". */
  file: string;
  /** The prose as finished HTML with bare citation marks. */
  html: string;
  /** The prose as plain text. */
  text: string;
  /** Citations in the prose, in the order of reading. */
  citations: Citation[];
  /** Ids of every source it cites, in reading order. */
  sources: string[];
}

/** Builds an entry from its checked front matter and its parsed prose. */
export function makeEntry(place: { slug: string; file: string }, matter: FrontMatter, prose: Prose): Entry {
  return {
    ...matter,
    ...place,
    html: prose.html,
    text: prose.text,
    citations: prose.citations,
    sources: citedSources(matter, prose.citations),
  };
}

/** Source ids in reading order: prose, changes, observations, accounts, figures; each once. */
function citedSources(matter: FrontMatter, citations: Citation[]): string[] {
  const ids = [
    ...citations.map((citation) => citation.source),
    ...matter.changes.flatMap((change) => change.sources),
    ...matter.observations.flatMap((observation) => observation.sources),
    ...matter.accounts.flatMap((account) => account.versions.flatMap((version) => version.sources)),
    ...matter.figures.flatMap((figure) => figure.sources),
  ];
  return [...new Set(ids)];
}
