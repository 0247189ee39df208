import type { Reading, Topic } from './reading.ts';

/** Who takes part in an article, by id. */
export interface Involved {
  /** Contract parties in the title. */
  above: string[];
  /** Contract parties in title or summary, or speaking themselves. */
  anywhere: string[];
  /** Counterparts in the title. */
  counterparts: string[];
  /** A party's name for readers. */
  nameOf: (id: string) => string;
}

/** Finds out who takes part. */
export function involvedIn(
  { title, summary, speakers }: Reading,
  { contractParties, profile, parties }: Topic,
): Involved {
  return {
    above: contractParties.filter((id) => title.named.has(id)),
    anywhere: contractParties.filter((id) =>
      [title.named, summary.named, speakers].some((named) => named.has(id)),
    ),
    counterparts: profile.counterparts.filter((id) => title.named.has(id)),
    nameOf: (id) => parties.find((party) => party.id === id)?.name ?? id,
  };
}
