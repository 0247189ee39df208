import { collate } from '#record/shared/collate.ts';
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

/** The values under which a source is found. */
export function facetsOfSource({ date, tier }: Pick<Source, 'date' | 'tier'>): FacetValue[] {
  return [
    ['kind', 'source'],
    ['year', yearOf(date)],
    ['source', TIER_LABELS[tier]],
  ];
}

/** The values that each facet has among these, those that most have first; years from the newest. */
export function facetChoices(found: readonly FacetValue[]): Map<FacetName, string[]> {
  return new Map(
    FACETS.map(({ name }) => {
      const values = found.filter(([facet]) => facet === name).map(([, value]) => value);
      const counts = Object.fromEntries(
        [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => [value, length]),
      );
      return [name, orderedValues(name, counts)];
    }),
  );
}

/** The values of a facet in the order to show: years from the newest, else by count. */
export function orderedValues(name: FacetName, counts: Readonly<Record<string, number>>): string[] {
  const values = Object.entries(counts);
  const ordered =
    name === 'year'
      ? values.toSorted(([a], [b]) => collate(b, a))
      : values.toSorted(([a, some], [b, others]) => others - some || collate(a, b));
  return ordered.map(([value]) => value);
}
