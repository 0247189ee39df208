/** What the index knows of each page besides its words; pages are known by the ids of the search engine. */
export interface PageIndex {
  /** Facet to value to the pages that have it. */
  facets: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  /** All pages, newest first. */
  byDate: readonly string[];
}

/** The values chosen of each facet; several of one facet widen an answer. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

/** Facet to value to the number of pages that it would leave. */
export type Counts = Record<string, Record<string, number>>;

/** The pages that have one of the values chosen in every facet. */
export function narrowed(pages: readonly string[], chosen: Chosen, { facets }: PageIndex): string[] {
  return pages.filter((page) =>
    [...chosen].every(([name, values]) => values.some((value) => facets.get(name)?.get(value)?.has(page))),
  );
}

/** Counts each value as if nothing were chosen in its own facet; a value without pages is left out. */
export function countsOf(pages: readonly string[], chosen: Chosen, index: PageIndex): Counts {
  const counts = [...index.facets].map(([name, values]) => {
    const others = new Map([...chosen].filter(([other]) => other !== name));
    const left = narrowed(pages, others, index);
    const counted = [...values].map(
      ([value, having]) => [value, left.filter((page) => having.has(page)).length] as const,
    );
    return [name, Object.fromEntries(counted.filter(([, count]) => count > 0))] as const;
  });
  return Object.fromEntries(counts);
}
