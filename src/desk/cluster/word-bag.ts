/** How much each word of an article says what it is about, before it is known how rare the word is. */
export type WordBag = ReadonlyMap<string, number>;

/** What begins the words that stand for a name of the topic's parties. */
export const NAME = '@';

export function weighed(words: readonly string[], weight: number): [string, number][] {
  return words.map((word) => [word, weight]);
}
