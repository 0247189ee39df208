import { describe, expect, test } from 'vitest';
import { moodOf } from '#desk/cluster/mood.ts';
import { wordsOf } from '#record/words/words.ts';

/** The mood of a title whose first event begins with its last word. */
function mood(title: string): string {
  const words = wordsOf(title);
  return moodOf(words, words.length - 1);
}

describe('moodOf', () => {
  test.each([
    ['The head of the mill returns', 'told'],
    ['The head of the mill will not be returning', 'denied'],
    ['The head of the mill won’t return', 'denied'],
    ['The mill won, and its head returns', 'told'],
    ['The head, not always candid with the board, returns', 'told'],
    ['Mill in talks on the return', 'expected'],
    ['Mill remains committed to its contract', 'unchanged'],
  ])('%s: %s', (title, expected) => {
    expect(mood(title)).toBe(expected);
  });
});
