import type { Entry } from '../entry/entry.ts';
import { termsOf } from './filter.ts';
import { newestFirst } from './order.ts';

type Relatable = Pick<Entry, 'slug' | 'date' | 'key' | 'sources' | 'changes' | 'observations' | 'parties'>;

/**
 * Entries on the same subject, closest first, at most `limit`: those that rest on common sources, touch the
 * same contract terms or involve the same parties. What everything shares says nothing, so each counts the
 * less the more entries have it (inverse document frequency), and below the threshold an entry is not
 * related at all.
 */
export function relatedTo<T extends Relatable>(entry: T, entries: readonly T[], limit = 3): T[] {
  const rarity = rarities(entries);
  const traits = new Set(traitsOf(entry));
  return newestFirst(entries.filter((other) => other.slug !== entry.slug))
    .map((other) => ({ other, closeness: sumOf(traitsOf(other), traits, rarity) }))
    .filter(({ closeness }) => closeness >= THRESHOLD)
    .toSorted((a, b) => b.closeness - a.closeness)
    .slice(0, limit)
    .map(({ other }) => other);
}

/** About one source that only the two of them share, in a record of a few dozen entries. */
const THRESHOLD = 2.5;

function traitsOf(entry: Relatable): string[] {
  return [
    ...entry.sources.map((id) => `source:${id}`),
    ...termsOf(entry).map((id) => `term:${id}`),
    ...entry.parties.map((id) => `party:${id}`),
  ];
}

function rarities(entries: readonly Relatable[]): Map<string, number> {
  const counts = Map.groupBy(entries.flatMap(traitsOf), (trait) => trait);
  return new Map([...counts].map(([trait, seen]) => [trait, Math.log(entries.length / seen.length)]));
}

function sumOf(traits: string[], wanted: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): number {
  return traits
    .filter((trait) => wanted.has(trait))
    .reduce((sum, trait) => sum + (rarity.get(trait) ?? 0), 0);
}
