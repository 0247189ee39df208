/** What the search page uses of Pagefind's interface (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl: string; excerptLength?: number; ranking?: object }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string | null, options: SearchOptions): Promise<SearchAnswer>;
}

/** Filter name to value to the number of pages that have it. */
export type Counts = Record<string, Record<string, number>>;

/** Filter name to the values of which a page must have any. */
export type Filters = Record<string, { any: string[] }>;

export interface SearchOptions {
  filters: Filters;
  sort?: Record<string, 'asc' | 'desc'>;
}

export interface SearchAnswer {
  results: { data(): Promise<Result> }[];
  filters: Counts;
}

export interface Result {
  url: string;
  /** The sentence found, as HTML in which `mark` is the only element meant to count. */
  excerpt: string;
  meta: { title?: string; date?: string };
}

/** Loads the search engine of this build; fails where there is no index (in development). */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    excerptLength: 32,
    ranking: { metaWeights: { title: 5, date: 5, names: 1.5 } },
  });
  await pagefind.init();
  // Before any search: only with the filters loaded does it count what each would leave.
  await pagefind.filters();
  return pagefind;
}
