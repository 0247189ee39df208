import type { Counts, Pagefind, Result } from './pagefind.ts';
import { optionsOf, wordsOf } from './search-question.ts';

export interface Answer {
  results: Result[];
  total: number;
  /** How many results each value of a facet stands for. */
  counts: Counts;
}

/** Answers a question with its first `shown` results. */
export async function answerTo(
  pagefind: Pagefind,
  question: URLSearchParams,
  shown: number,
): Promise<Answer> {
  const found = await pagefind.search(wordsOf(question), optionsOf(question));
  const [results, counts] = await Promise.all([
    Promise.all(found.results.slice(0, shown).map((result) => result.data())),
    countsOfChosen(pagefind, question),
  ]);
  return { results, total: found.results.length, counts: { ...found.filters, ...counts } };
}

/** Several values of one facet widen an answer, so each is counted as if nothing were chosen in its own facet. */
async function countsOfChosen(pagefind: Pagefind, question: URLSearchParams): Promise<Counts> {
  const { filters } = optionsOf(question);
  const counts = Object.keys(filters).map(async (name) => {
    const { [name]: _own, ...others } = filters;
    const found = await pagefind.search(wordsOf(question), { filters: others });
    return [name, found.filters[name] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
