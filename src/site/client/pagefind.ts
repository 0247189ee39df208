/** What the search page uses of Pagefind's interface (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl: string; ranking?: object }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options?: SearchOptions): Promise<{ results: FoundPage[] }>;
}

export interface SearchOptions {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** A page found; what it says is fetched when it is shown. */
export interface FoundPage {
  id: string;
  score: number;
  data(): Promise<Result>;
}

export interface Result {
  url: string;
  /** The text of the page. */
  content: string;
  meta: { title?: string; date?: string; label?: string; about?: string };
}

/** Loads the search engine of this build; fails where there is no index (in development). */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    ranking: { metaWeights: { title: 5, label: 5, date: 5, names: 1.5 } },
  });
  await pagefind.init();
  return pagefind;
}
