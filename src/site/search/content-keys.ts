import { keysOf } from './keys.ts';
import { isStopWord } from './stop-words.ts';

/** The keys of the words of a text that say something, each once; `non-exclusive` is a word of its own. */
export function contentKeys(text: string): string[] {
  const words = text.replaceAll(/\bnon-(?=\p{L})/giu, 'non').split(/[\s/–—]+|-(?=\p{L})/u);
  const saying = words.filter((word) => !isStopWord(word.replaceAll(/[^\p{L}\d’']/gu, '')));
  return [...new Set(keysOf(saying.join(' ')))];
}
