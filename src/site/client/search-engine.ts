import type { Answers } from '../search/contract-answers.ts';
import type { PageIndex } from '../search/found-pages.ts';
import type { Scores } from '../search/rank.ts';
import { loadPagefind, type FoundPage, type Pagefind, type Result } from './pagefind.ts';

/** The search engine of a build, with all it knows of the pages besides their words. */
export interface SearchEngine extends PageIndex {
  answers: Answers;
  /** The pages that have all the words. */
  find(words: string): Promise<Scores>;
  /** What a page says, by its id. */
  read(page: string): Promise<Result>;
}

/**
 * Loads the engine once. Which page has which value is read here, so that any set of pages can be narrowed and
 * counted: the engine itself counts only for one search, and an answer is made of several.
 */
export async function openEngine(base: string, answersAddress: string): Promise<SearchEngine> {
  const [pagefind, answers] = await Promise.all([
    loadPagefind(base),
    fetch(answersAddress).then((response) => response.json() as Promise<Answers>),
  ]);
  const pages = new Map<string, FoundPage>();
  const [facets, { results: byDate }] = await Promise.all([
    facetsOf(pagefind),
    pagefind.search(null, { sort: { date: 'desc' } }),
  ]);
  for (const page of byDate) pages.set(page.id, page);
  return {
    answers,
    facets,
    byDate: byDate.map(({ id }) => id),
    find: async (words) => {
      const { results } = await pagefind.search(words);
      for (const page of results) pages.set(page.id, page);
      return new Map(results.map(({ id, score }) => [id, score]));
    },
    read: (page) => {
      const found = pages.get(page);
      if (!found) throw new Error(`The index has no page ${page}`);
      return found.data();
    },
  };
}

async function facetsOf(pagefind: Pagefind): Promise<PageIndex['facets']> {
  const filters = await pagefind.filters();
  const facets = Object.entries(filters).map(async ([name, values]) => {
    const having = Object.keys(values).map(async (value) => {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    });
    return [name, new Map(await Promise.all(having))] as const;
  });
  return new Map(await Promise.all(facets));
}
