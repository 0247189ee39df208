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
  const place = new Map(timeline.map((entry, at) => [entry, at]));
  const holders = holdersOf(timeline);
  return (entry, limit = 3) => {
    const shared = [...new Set(traitsOf(entry))].map((trait) => sharedBy(trait, holders, timeline.length));
    // Every rule below asks for something rare in common: what many have need not be gone through.
    const candidates = new Set(shared.filter(({ isRare }) => isRare).flatMap(({ by }) => [...by]));
    return [...candidates]
      .filter((other) => other.slug !== entry.slug)
      .map((other) => ({ other, similarity: similarityTo(other, shared) }))
      .filter(({ other, similarity }) => isOneSubject(similarity, isOneKind(entry, other)))
      .toSorted(
        (a, b) =>
          b.similarity.closeness - a.similarity.closeness || place.get(a.other)! - place.get(b.other)!,
      )
      .slice(0, limit)
      .map(({ other }) => other);
  };
}

/** A trait of an entry, and which entries share it. */
interface Shared<T> {
  by: ReadonlySet<T>;
  rarity: number;
  isRare: boolean;
  isTerm: boolean;
}

/** What an entry has in common with another. */
interface Similarity {
  closeness: number;
  /** How many sources, terms and parties they share that are not common to many. */
  rare: number;
  hasTerm: boolean;
}

/** About one source that only the two of them share, in a record of a few dozen entries. */
const THRESHOLD = 2.5;

/** What more than a quarter of the entries have, such as the parties of the contract, ties no two together. */
const RARE = Math.log(4);

function sharedBy<T>(trait: string, holders: ReadonlyMap<string, ReadonlySet<T>>, all: number): Shared<T> {
  const by = holders.get(trait) ?? new Set();
  const rarity = Math.log(all / by.size);
  return { by, rarity, isRare: rarity >= RARE, isTerm: trait.startsWith('term:') };
}

function similarityTo<T>(other: T, shared: readonly Shared<T>[]): Similarity {
  // One loop without lists in between: in a large record it runs for most pairs of entries.
  const similarity = { closeness: 0, rare: 0, hasTerm: false };
  for (const { by, rarity, isRare, isTerm } of shared) {
    if (!by.has(other)) continue;
    similarity.closeness += rarity;
    if (isRare) similarity.rare += 1;
    if (isRare && isTerm) similarity.hasTerm = true;
  }
  return similarity;
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
function holdersOf<T extends Relatable>(entries: readonly T[]): Map<string, Set<T>> {
  const holders = new Map<string, Set<T>>();
  for (const entry of entries)
    for (const trait of traitsOf(entry)) {
      const own = holders.get(trait) ?? new Set();
      holders.set(trait, own.add(entry));
    }
  return holders;
}
