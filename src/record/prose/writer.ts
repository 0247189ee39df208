import type { ElementContent } from 'hast';
import type { ProseNode } from './node.ts';
import type { ProseProblem } from './problem.ts';

/** One mark in the prose that names a source. */
export interface Citation {
  /** Id of the source; whether there is such a source is not known here. */
  source: string;
  /** Id of a passage of the source, unknown likewise; null if the source is cited as a whole. */
  passage: string | null;
  /** Line of the file. */
  line: number;
  /** Words that rest on the source, or words taken from it. */
  kind: 'cite' | 'quote';
}

/** State shared by all functions that write the output tree. */
export interface Writer {
  citations: Citation[];
  problems: ProseProblem[];
  headingId: (words: string) => string;
  /** Whether a link is open, in which no other may stand. */
  inLink: boolean;
  writeChildren: (node: ProseNode, writer: Writer) => ElementContent[];
}

/** The line a node begins on, in the text that was parsed. */
export function lineOf(node: ProseNode): number {
  return node.position?.start.line ?? 1;
}
