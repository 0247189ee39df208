import type { Entry } from '#record/entry/entry.ts';
import { STATUS_LABELS } from '#record/shared/vocabulary.ts';
import type { Party } from '#record/party/schema.ts';
import { yearOf } from '#record/shared/when.ts';
import type { Source } from '#record/source/schema.ts';
import { TIER_LABELS } from '#record/source/tier.ts';
import type { Term } from '#record/terms/schema.ts';
import { termsOf } from '#record/timeline/filter.ts';

/** By what an answer can be narrowed: the name in the index and in the address, and the one for readers. */
export const FACETS = [
  { name: 'kind', label: 'Kind' },
  { name: 'year', label: 'Year' },
  { name: 'party', label: 'Party' },
  { name: 'term', label: 'Term of the contract' },
  { name: 'status', label: 'Status' },
  { name: 'source', label: 'Sources' },
] as const;

export type FacetName = (typeof FACETS)[number]['name'];

/** A value of a facet, as readers see it. */
export type FacetValue = readonly [name: FacetName, value: string];

interface Named {
  parties: ReadonlyMap<string, Pick<Party, 'name'>>;
  terms: ReadonlyMap<string, Pick<Term, 'label'>>;
  sources: ReadonlyMap<string, Pick<Source, 'tier'>>;
}

/** The values under which an entry is found, each once. */
export function facetsOf(entry: Entry, { parties, terms, sources }: Named): FacetValue[] {
  const tiers = new Set(entry.sources.flatMap((id) => sources.get(id)?.tier ?? []));
  return [
    ['kind', entry.kind],
    ['year', yearOf(entry.date)],
    ...entry.parties.map((id) => ['party', parties.get(id)?.name ?? id] as const),
    ...termsOf(entry).map((id) => ['term', terms.get(id)?.label ?? id] as const),
    ['status', STATUS_LABELS[entry.status]],
    ...[...tiers].map((tier) => ['source', TIER_LABELS[tier]] as const),
  ];
}

/** The values that each facet has among these, those with most entries first; years from the newest. */
export function facetChoices(found: readonly FacetValue[]): Map<FacetName, string[]> {
  return new Map(
    FACETS.map(({ name }) => {
      const values = found.filter(([facet]) => facet === name).map(([, value]) => value);
      return [name, name === 'year' ? [...new Set(values)].toSorted().toReversed() : commonestFirst(values)];
    }),
  );
}

function commonestFirst(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([value]) => value);
}
