/** The articles with a word, by number, and what it weighs in each; those before `first` are too old. Nothing is moved: a word may be in all of them. */
export interface Having {
  numbers: number[];
  weights: number[];
  first: number;
}

/**
 * Prepares looking up which articles have a word so far; to be asked in the order of time, by the number of the word
 * and of the article in turn.
 *
 * @param articles `time` in days
 */
export function openWordIndex(
  articles: readonly { time: number }[],
): (word: number, article: number) => Having {
  const index: Having[] = [];
  return (word, article) => {
    const having = (index[word] ??= { numbers: [], weights: [], first: 0 });
    const time = articles[article]?.time ?? 0;
    while (time - (articles[having.numbers[having.first] ?? article]?.time ?? 0) > PAIR_WINDOW)
      having.first += 1;
    return having;
  };
}

/** Days after which two articles are never compared. */
const PAIR_WINDOW = 7;
