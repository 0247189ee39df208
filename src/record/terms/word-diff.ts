import { diffArrays, type ChangeObject } from 'diff';

/** A run of text, and whether it is only on this side of the comparison. */
export interface Run {
  text: string;
  mark: 'removed' | 'added' | null;
}

/** Two texts in runs: the older one without `added`, the newer one without `removed`. */
export interface WordDiff {
  before: Run[];
  after: Run[];
}

/** With fewer words in common than this share, marks would cover most of both texts. */
const LEAST_SHARED = 0.5;

/**
 * Which words two texts do not share. White space is never compared nor marked; the runs of each side join to its text.
 * Where less than half of the words are shared (Dice's coefficient over words), both sides stay whole.
 */
export function diffWords(before: string, after: string): WordDiff {
  const [older, newer] = [tokensOf(before), tokensOf(after)];
  const words = countWords([...older, ...newer]);
  // Finding what two texts share takes longest where it is little.
  if (2 * countCommon(older, newer) < words * LEAST_SHARED) return wholeTexts(before, after);
  const changes = diffArrays(older, newer, { comparator: (a, b) => a.trim() === b.trim() });
  const same = changes.filter(({ added, removed }) => !added && !removed);
  const shared = 2 * countWords(same.flatMap(({ value }) => value));
  if (shared < words * LEAST_SHARED) return wholeTexts(before, after);
  return { before: runsOf(changes, older, 'removed'), after: runsOf(changes, newer, 'added') };
}

function wholeTexts(before: string, after: string): WordDiff {
  return { before: wholeText(before), after: wholeText(after) };
}

/** A text without marks. */
export function wholeText(text: string): Run[] {
  return text === '' ? [] : [{ text, mark: null }];
}

/** A text that is wholly on one side. */
export function addedText(text: string): Run[] {
  return text === '' ? [] : [{ text, mark: 'added' }];
}

/** Words (`non-exclusive`, `$250`, `2.5%`) and punctuation marks, each with the white space before it. */
function tokensOf(text: string): string[] {
  return (
    text.match(/\s*(?:[\p{Sc}\p{L}\p{N}](?:[\p{L}\p{N}\p{M}%]|[-–’'.,](?=[\p{L}\p{N}]))*|\S)|\s+/gu) ?? []
  );
}

function countWords(tokens: readonly string[]): number {
  return wordsOf(tokens).length;
}

/** Words that are on both sides, in whatever order: no comparison finds more. */
function countCommon(older: readonly string[], newer: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(older)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(newer).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

function wordsOf(tokens: readonly string[]): string[] {
  return tokens.filter((token) => /[\p{L}\p{N}]/u.test(token)).map((token) => token.trim());
}

/** One side of the changes, in its own spelling of white space. */
function runsOf(
  changes: readonly ChangeObject<string[]>[],
  tokens: readonly string[],
  mark: 'removed' | 'added',
): Run[] {
  let place = 0;
  return changes
    .filter(({ added, removed }) => (mark === 'added' ? !removed : !added))
    .flatMap(({ count, added, removed }) => {
      const text = tokens.slice(place, (place += count)).join('');
      return added || removed ? markedText(text, mark) : wholeText(text);
    });
}

function markedText(text: string, mark: 'removed' | 'added'): Run[] {
  const words = text.trimStart();
  const space = text.slice(0, text.length - words.length);
  return [...wholeText(space), ...(words ? [{ text: words, mark }] : [])];
}
