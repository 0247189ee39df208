import { listOf } from '#record/shared/text.ts';
import { oneLine } from '#record/prose/one-line.ts';
import type { DraftSource } from './source-draft.ts';

/** An entry's text with a paragraph added that says who else reported the event, and cites them. */
export function attachSources(entry: string, sources: readonly DraftSource[]): string {
  const publishers = [...new Set(sources.map(({ publisher }) => escapeProse(oneLine(publisher))))];
  const marks = sources.map(({ id }) => `<Cite source="${id}" />`).join('');
  const newline = entry.includes('\r\n') ? '\r\n' : '\n';
  return `${entry.trimEnd()}${newline}${newline}Also reported by ${listOf(publishers)}.${marks}${newline}`;
}

/** Escapes everything that has a meaning in MDX, so that the prose shows exactly this text. */
export function escapeProse(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}
