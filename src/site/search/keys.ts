import { stemmer } from 'stemmer';
import { inOwnWords } from './same-words.ts';

/** A word of a text, where it stands, and the key by which it equals its other forms. */
export interface Token {
  key: string;
  start: number;
  end: number;
}

/** The words and numbers of a text; possessive endings and the signs of currencies are no part of them. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The keys of a text in its order, in the spelling of this house. */
export function keysOf(text: string): string[] {
  return tokensOf(inOwnWords(text)).map(({ key }) => key);
}

/** What a word shares with its other forms: `exclusive` and `exclusivity` are one, numbers are themselves. */
export function keyOf(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  const plain = inOwnWords(word).toLowerCase();
  const key = /^\p{L}+$/u.test(plain) ? stemmer(plain) : plain.replaceAll(',', '');
  KEYS.set(word, key);
  return key;
}

/** Pages repeat their words, and a whole answer is looked through after each letter typed. */
const KEYS = new Map<string, string>();

const TOKEN = /\d+(?:[.,]\d+)*%?|(?<![’'])\p{L}[\p{L}\p{M}]*|(?<=[’'])\p{L}{2,}/gu;
