import { keysOf } from './keys.ts';
import { sayingWords } from './stop-words.ts';

/** The keys of the words of a text that say something, each once; `non-exclusive` is a word of its own. */
export function contentKeys(text: string): string[] {
  const words = text.replaceAll(/\bnon-(?=\p{L})/giu, 'non').split(/[\s/–—]+|-(?=\p{L})/u);
  return [...new Set(keysOf(sayingWords(words).join(' ')))];
}
