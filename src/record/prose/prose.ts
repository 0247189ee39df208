import { collate } from '../shared/collate.ts';
import { toHtml } from 'hast-util-to-html';
import { proseElements } from './elements.ts';
import { hiddenCharacters, withoutHiddenCharacters } from './characters.ts';
import { limitProblem } from './limits.ts';
import { findUncited, isWordless } from './blocks.ts';
import { parseTree } from './tree.ts';
import { plainText } from './text.ts';
import type { ProseProblem } from './problem.ts';
import type { Citation } from './writer.ts';

export type { Citation, ProseProblem };

/** The prose of an entry or guide: finished HTML, and what was found on the way. */
export interface Prose {
  /**
   * Safe to print as it is; citations are bare `<a data-cite="id"></a>` (with `data-passage`), quoted words link to a text
   * directive without the address of their source (`<a data-quote="id" href="#:~:text=…">`), links lack the base path.
   */
  html: string;
  citations: Citation[];
  /** In the order of their lines. */
  problems: ProseProblem[];
  /** Plain text, one line a block, for feeds and search descriptions. */
  text: string;
}

/**
 * Reads prose written in MDX without ever running it. Never throws: a text with problems still gives the safe
 * part of its HTML, or none where it could not be parsed.
 *
 * @param firstLine the line of the file on which `mdx` begins, so that problems carry file lines
 */
export function parseProse(mdx: string, firstLine = 1): Prose {
  const prose = readProse(mdx.replace(/\r\n?/g, '\n'));
  const shift = firstLine - 1;
  const problems = prose.problems.map((problem) => ({
    ...problem,
    line: problem.line === null ? null : problem.line + shift,
  }));
  return {
    ...prose,
    citations: prose.citations.map((citation) => ({ ...citation, line: citation.line + shift })),
    problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || collate(a.rule, b.rule)),
  };
}

/** The ids of the sources a prose cites, in the order of reading, each once. */
export function citedSources({ citations }: Pick<Prose, 'citations'>): string[] {
  return [...new Set(citations.map(({ source }) => source))];
}

/** The passages of sources that a prose cites, in the order of reading, each once. */
export function citedPassages({
  citations,
}: Pick<Prose, 'citations'>): { source: string; passage: string }[] {
  const cited = citations.flatMap(({ source, passage }) => (passage === null ? [] : { source, passage }));
  const byName = new Map(cited.map((one) => [`${one.source} ${one.passage}`, one]));
  return [...byName.values()];
}

function readProse(mdx: string): Prose {
  const limit = limitProblem(mdx);
  if (limit) return unreadable([limit]);
  const hidden = hiddenCharacters(mdx);
  const parsed = parseTree(withoutHiddenCharacters(mdx));
  if ('problem' in parsed) return unreadable([...hidden, parsed.problem]);
  const { root, citations, problems } = proseElements(parsed.tree);
  const empty = isWordless(parsed.tree) ? [emptyProse] : findUncited(parsed.tree);
  return {
    html: toHtml(root, { characterReferences: { useNamedReferences: true } }).trim(),
    citations,
    problems: [...hidden, ...problems, ...empty],
    text: plainText(root),
  };
}

function unreadable(problems: ProseProblem[]): Prose {
  return { html: '', citations: [], problems, text: '' };
}

const emptyProse: ProseProblem = {
  line: null,
  rule: 'empty-prose',
  message: 'There is no prose below the front matter.',
  fix: 'Write at least one paragraph and cite its source with <Cite source="…" />.',
};
