import { contentKeys } from './content-keys.ts';
import { tokensOf, type Token } from './keys.ts';

/** A period of a text, and whether it was asked for. */
export interface Run {
  text: string;
  isFound: boolean;
}

/** Whether a word of a text was asked for. */
export type IsAsked = (token: Token, text: string) => boolean;

/** Words are asked for in any form; while one types, by their beginning. */
export function askedBy(ways: readonly string[]): IsAsked {
  const keys = new Set(ways.flatMap(contentKeys));
  const beginnings = ways.flatMap((way) => way.toLowerCase().match(/\p{L}{3,}$/u) ?? []);
  return ({ key, start, end }, text) => {
    if (keys.has(key)) return true;
    const word = text.slice(start, end).toLowerCase();
    return beginnings.some((beginning) => word.startsWith(beginning));
  };
}

/**
 * The sentence of a text that has most of the words asked for, the first of equals, with these words marked; what
 * is no sentence (a label, a headline) only where no sentence has any. Null for a text without sentences.
 */
export function foundSentence(text: string, isAsked: IsAsked): Run[] | null {
  const sentences = sentencesOf(text);
  let best: { sentence: string; score: number } | null = null;
  for (const sentence of sentences) {
    const score = scoreOf(sentence, isAsked);
    if (!best || score > best.score) best = { sentence, score };
  }
  return best && markedRuns(shortenedTo(best.sentence, isAsked), isAsked);
}

/** The text in runs, with the words asked for marked; what stands between two of them is marked with them. */
export function markedRuns(text: string, isAsked: IsAsked): Run[] {
  const runs: Run[] = [];
  let place = 0;
  for (const [start, end] of periods(text, isAsked)) {
    if (start > place) runs.push({ text: text.slice(place, start), isFound: false });
    runs.push({ text: text.slice(start, end), isFound: true });
    place = end;
  }
  if (place < text.length) runs.push({ text: text.slice(place), isFound: false });
  return runs;
}

/** Longer sentences are shown around the first word found, in characters. */
const LONGEST = 320;

/** Fewer words than this are a label or a headline. */
const SHORTEST = 5;

function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?…][”’"')]*)(?<!\b(?:[A-Z]|Inc|Corp|Co|Ltd|No|vs|Mr|Ms|Dr|St|e\.g|i\.e|approx)\.)\s+(?=[“‘"'(]?[\p{Lu}\d$€£])/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function scoreOf(sentence: string, isAsked: IsAsked): number {
  const tokens = tokensOf(sentence);
  const found = new Set(tokens.filter((token) => isAsked(token, sentence)).map(({ key }) => key));
  if (found.size === 0) return tokens.length >= SHORTEST ? 0.1 : 0;
  return found.size + (tokens.length >= SHORTEST ? 0.9 : 0);
}

function shortenedTo(sentence: string, isAsked: IsAsked): string {
  if (sentence.length <= LONGEST) return sentence;
  const first = tokensOf(sentence).find((token) => isAsked(token, sentence))?.start ?? 0;
  const start = first < LONGEST / 2 ? 0 : sentence.indexOf(' ', first - LONGEST / 2) + 1;
  const end =
    start + LONGEST >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', start + LONGEST);
  return `${start > 0 ? '… ' : ''}${sentence.slice(start, end)}${end < sentence.length ? ' …' : ''}`;
}

/** Where words found stand; neighbours join across blanks, hyphens and currency signs. */
function periods(text: string, isAsked: IsAsked): [start: number, end: number][] {
  const joined: [number, number][] = [];
  for (const token of tokensOf(text)) {
    if (!isAsked(token, text)) continue;
    const { start, end } = token;
    const last = joined.at(-1);
    const from = /[$€£]/.test(text[start - 1] ?? '') ? start - 1 : start;
    if (last && /^(?:[\s-]*|\s(?:of|the|a|and|to)\s)[$€£]?$/.test(text.slice(last[1], start))) last[1] = end;
    else joined.push([from, end]);
  }
  return joined;
}
