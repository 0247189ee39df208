import type { Entry } from '../entry/entry.ts';
import type { Kind } from '../shared/vocabulary.ts';
import { termsOf } from './filter.ts';
import { newestFirst } from './order.ts';

type Relatable = Pick<
  Entry,
  'slug' | 'date' | 'key' | 'kind' | 'sources' | 'changes' | 'observations' | 'parties'
>;

/**
 * Finds entries on the same subject as one of these, closest first, at most `limit`: those that touch the same
 * contract term, or have two things in common, be it sources, parties or the kind of event; one alone may be
 * chance. What everything shares says nothing, so each counts the less the more entries have it (inverse document
 * frequency), and below the threshold an entry is not related at all.
 */
export function relationsAmong<T extends Relatable>(
  entries: readonly T[],
): (entry: T, limit?: number) => T[] {
  const timeline = newestFirst(entries);
  const holders = holdersOf(timeline);
  return (entry, limit = 3) => {
    const found = new Map<T, Similarity>();
    for (const trait of new Set(traitsOf(entry))) {
      const sharing = holders.get(trait) ?? [];
      const rarity = Math.log(entries.length / sharing.length);
      for (const other of sharing) found.set(other, withTrait(found.get(other), trait, rarity));
    }
    return timeline
      .map((other) => ({ other, similarity: found.get(other) ?? NO_SIMILARITY }))
      .filter(({ other }) => other.slug !== entry.slug)
      .filter(({ other, similarity }) => isOneSubject(similarity, isOneKind(entry, other)))
      .toSorted((a, b) => b.similarity.closeness - a.similarity.closeness)
      .slice(0, limit)
      .map(({ other }) => other);
  };
}

/** What an entry has in common with another. */
interface Similarity {
  closeness: number;
  /** How many sources, terms and parties they share that are not common to many. */
  rare: number;
  hasTerm: boolean;
}

const NO_SIMILARITY: Similarity = { closeness: 0, rare: 0, hasTerm: false };

/** About one source that only the two of them share, in a record of a few dozen entries. */
const THRESHOLD = 2.5;

/** What more than a quarter of the entries have, such as the parties of the contract, ties no two together. */
const RARE = Math.log(4);

function withTrait(similarity = NO_SIMILARITY, trait: string, rarity: number): Similarity {
  const isRare = rarity >= RARE;
  return {
    closeness: similarity.closeness + rarity,
    rare: similarity.rare + Number(isRare),
    hasTerm: similarity.hasTerm || (isRare && trait.startsWith('term:')),
  };
}

function isOneSubject({ closeness, rare, hasTerm }: Similarity, sameKind: boolean): boolean {
  return closeness >= THRESHOLD && (hasTerm || rare + Number(sameKind) >= 2);
}

function isOneKind(entry: Relatable, other: Relatable): boolean {
  return entry.kind === other.kind && NAMES_SUBJECT[entry.kind];
}

/** A report says how something became known, not what it is about. */
const NAMES_SUBJECT: Record<Kind, boolean> = {
  investment: true,
  agreement: true,
  amendment: true,
  deal: true,
  launch: true,
  governance: true,
  legal: true,
  regulatory: true,
  infrastructure: true,
  report: false,
};

function traitsOf(entry: Relatable): string[] {
  return [
    ...entry.sources.map((id) => `source:${id}`),
    ...termsOf(entry).map((id) => `term:${id}`),
    ...entry.parties.map((id) => `party:${id}`),
  ];
}

/** The entries that have each trait. */
function holdersOf<T extends Relatable>(entries: readonly T[]): Map<string, T[]> {
  const holders = new Map<string, T[]>();
  for (const entry of entries) {
    for (const trait of new Set(traitsOf(entry))) {
      const list = holders.get(trait);
      if (list) list.push(entry);
      else holders.set(trait, [entry]);
    }
  }
  return holders;
}
