import { listOf } from '#record/shared/text.ts';
import { oneLine } from '#record/prose/one-line.ts';
import type { DraftSource } from './source-draft.ts';

/** The text of an entry with one more paragraph, which says who else reported the event and cites them. */
export function attachSources(entry: string, sources: readonly DraftSource[]): string {
  const publishers = [...new Set(sources.map(({ publisher }) => escapeProse(oneLine(publisher))))];
  const marks = sources.map(({ id }) => `<Cite source="${id}" />`).join('');
  const newline = entry.includes('\r\n') ? '\r\n' : '\n';
  return `${entry.trimEnd()}${newline}${newline}Also reported by ${listOf(publishers)}.${marks}${newline}`;
}

/** Text as prose that shows just this text: every sign that means something in MDX is escaped. */
export function escapeProse(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}
