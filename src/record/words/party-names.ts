import type { Party } from '../party/schema.ts';
import type { Profile } from '../desk-files/feeds-schema.ts';
import { phraseFinder, type Phrase } from './phrases.ts';

/** Whom a text names. */
export interface Names {
  /** Ids of parties that are named, by name or alias. */
  named: Set<string>;
  /** Products that are named, as `feeds.yaml` writes them, each once; some may be an alias of a party. */
  products: Set<string>;
}

/** Finds the names in words. The longest name counts: a product called after a company does not name the company. */
export type NameFinder = (words: readonly string[]) => Names;

/** Prepares a search for the parties and products of a record. */
export function nameFinder(parties: readonly Party[], profile: Products = NO_PRODUCTS): NameFinder {
  const find = phraseFinder([
    ...partyNames(parties, profile),
    ...productNames(parties, profile),
    ...asideNames(parties, profile),
  ]);
  return (words) => {
    const names: Names = { named: new Set(), products: new Set() };
    for (const { phrase } of find(words)) {
      if (phrase.meaning.isAside) continue;
      if (phrase.meaning.party !== null) names.named.add(phrase.meaning.party);
      else names.products.add(phrase.text);
    }
    return names;
  };
}

/** What the profile says about products; without it every alias is a name. */
type Products = Pick<Profile, 'products' | 'makers' | 'asides'>;
const NO_PRODUCTS: Products = { products: [], makers: [], asides: [] };

interface Meaning {
  /** Null for a product. */
  party: string | null;
  /** Whether it is only mentioned: `OpenBox rival`. */
  isAside?: boolean;
}

function partyNames(parties: readonly Party[], { products }: Products): Phrase<Meaning>[] {
  const isProduct = new Set(products.map((product) => product.toLowerCase()));
  return parties.flatMap(({ id, name, aliases }) =>
    [name, ...aliases]
      .filter((text) => !isProduct.has(text.toLowerCase()))
      .map((text) => ({ text, meaning: { party: id } })),
  );
}

/** Products, and companies called by their product: `ChatBox maker`. */
function productNames(parties: readonly Party[], { products, makers }: Products): Phrase<Meaning>[] {
  return products.flatMap((product) => {
    const owner = parties.find(({ aliases }) =>
      aliases.some((alias) => alias.toLowerCase() === product.toLowerCase()),
    );
    const byMaker = makers.map((maker) => ({
      text: `${product} ${maker}`,
      meaning: { party: owner?.id ?? null },
    }));
    return [{ text: product, meaning: { party: null } }, ...(owner ? byMaker : [])];
  });
}

/** Longer than the name alone, so that the name in it does not count. */
function asideNames(parties: readonly Party[], { asides }: Products): Phrase<Meaning>[] {
  return parties.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((text) =>
      asides.map((aside) => ({ text: aside.replace('~', text), meaning: { party: null, isAside: true } })),
    ),
  );
}
