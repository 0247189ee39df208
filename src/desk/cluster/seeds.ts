import type { Item } from '../normalise/item.ts';
import { addressOf } from '../normalise/notice.ts';
import type { KnownStory } from './story.ts';

/** Articles that belong together before any comparing, by number. Seeds may grow but never join each other. */
export interface Seed {
  /** Null for an article that an editor took out of a story: it stays by itself, or gathers others. */
  id: string | null;
  numbers: number[];
}

/** The articles at hand of each story on file; an article of two stories stays with the first. */
export function seedsOf(items: readonly Item[], known: readonly KnownStory[]): Seed[] {
  const numberOf = new Map(items.map((item, number) => [item, number]));
  const byAddress = Map.groupBy(items.keys(), (number) => addressOf(items[number] as Item));
  const taken = new Set<number>();
  const free = (numbers: readonly number[]) => {
    const some = [...new Set(numbers)].filter((number) => !taken.has(number));
    for (const number of some) taken.add(number);
    return some;
  };
  const at = (addresses: readonly string[] = []) =>
    addresses.flatMap((url) => byAddress.get(addressOf({ url })) ?? []);
  const filed = known.map(({ id, items: own, addresses }) => ({
    id,
    numbers: free([...own.flatMap((item) => numberOf.get(item) ?? []), ...at(addresses)]),
  }));
  const apart = known.flatMap((story) =>
    free(at(story.apart)).map((number) => ({ id: null, numbers: [number] })),
  );
  return [...filed, ...apart].filter(({ numbers }) => numbers.length > 0);
}
