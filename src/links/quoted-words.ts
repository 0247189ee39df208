import { plainText } from '#net/markup/plain-text.ts';
import type { Passage, Source } from '#record/source/schema.ts';

/** Words that the record takes from a source. */
export interface QuotedWords {
  /** As a report shows them. */
  words: string;
  /** What has to be found, one after the other. */
  parts: string[];
}

/** The words quoted in prose, by the source. */
export function quotedWords(proses: readonly { html: string }[]): Map<string, QuotedWords[]> {
  const quotes = proses.flatMap(({ html }) => [...html.matchAll(QUOTE)]);
  const bySource = Map.groupBy(quotes, ([, source = '']) => source);
  return new Map(
    [...bySource].map(([source, marks]) => {
      const texts = new Set(marks.map(([, , html = '']) => plainText(html, 'markup')));
      return [source, [...texts].map((words) => ({ words, parts: partsOf(words) }))];
    }),
  );
}

/** Stored HTML; see `prose.ts` of the record. */
const QUOTE = /<a data-quote="([a-z0-9-]+)"[^>]*>(.*?)<\/a>/gs;

/** Everything that a source has to say: what prose quotes, and where its passages begin and end. */
export function wordsOf(
  { id, passages }: Pick<Source, 'id' | 'passages'>,
  quoted: ReadonlyMap<string, QuotedWords[]>,
): QuotedWords[] {
  return [...(quoted.get(id) ?? []), ...passages.map(wordsOfPassage)];
}

/** Right before it stands its prefix, right after it its suffix: the same words elsewhere on the page are not the passage. */
function wordsOfPassage({ start, end, prefix, suffix }: Passage): QuotedWords {
  const words = end === null ? start : `${start} … ${end}`;
  return { words, parts: partsOf([prefix, words, suffix].filter((one) => one !== null).join(' ')) };
}

/** What was left out, and what we put in, stands in no source. */
function partsOf(words: string): string[] {
  return words.split(/\[[^\]]*\]|…|\.{3}/);
}
