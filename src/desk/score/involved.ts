import type { Reading, Topic } from './reading.ts';

/** Who takes part in an article, by id. */
export interface Involved {
  /** Contract parties in the title, or speaking themselves. */
  above: string[];
  /** Contract parties in title or summary, or speaking themselves. */
  anywhere: string[];
  /** Counterparts in the title; authorities only where they look at the contract or its kind. */
  counterparts: string[];
  /** Counterparts and authorities in title or summary. */
  others: string[];
  /** Authorities in the title, or speaking themselves. */
  authorities: string[];
  /** A party's name for readers. */
  nameOf: (id: string) => string;
}

/** Finds out who takes part. */
export function involvedIn(
  { title, summary, speakers }: Reading,
  { contractParties, profile, parties }: Topic,
): Involved {
  const isAbove = (id: string) => title.named.has(id) || speakers.has(id);
  const isAnywhere = (id: string) => isAbove(id) || summary.named.has(id);
  const above = contractParties.filter(isAbove);
  const authorities = profile.authorities.filter(isAbove);
  const isContract = above.length > 1 || title.vocabulary.some(({ strength }) => strength > 1);
  return {
    above,
    anywhere: contractParties.filter(isAnywhere),
    counterparts: [...profile.counterparts.filter(isAbove), ...(isContract ? authorities : [])],
    others: [...profile.counterparts, ...profile.authorities].filter(isAnywhere),
    authorities: isContract ? authorities : [],
    nameOf: (id) => parties.find((party) => party.id === id)?.name ?? id,
  };
}
