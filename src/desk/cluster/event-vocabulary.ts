import type { Party } from '#record/party/schema.ts';
import type { Profile } from '#record/desk-files/feeds-schema.ts';

/** Someone who takes part in events, with the names for them in headlines. */
export interface Actor {
  id: string;
  names: readonly string[];
}

/** What tells one event from another in headlines about one topic. */
export interface EventVocabulary {
  /** Those whom the whole topic is about: nearly all its headlines name them, so their names alone join nothing. */
  topic: readonly Actor[];
  /** Others who take part. */
  others: readonly Actor[];
  /** Kinds of events with the synonyms for each, `fires`, `ousts`, `sacks`; kinds of a family may be one event. */
  kinds: readonly { kind: string; family: string; words: readonly string[] }[];
  /** Places whose authorities act by themselves, with the words for each. */
  places: Profile['places'];
}

/** For articles of no topic in particular. */
export const NO_EVENTS: EventVocabulary = { topic: [], others: [], kinds: [], places: [] };

/** The vocabulary of a record and its profile. */
export function eventVocabularyOf({
  parties,
  contractParties,
  profile,
}: {
  parties: readonly Party[];
  contractParties: readonly string[];
  profile: Profile;
}): EventVocabulary {
  const isTopic = ({ id }: Party) => contractParties.includes(id);
  return {
    topic: parties.filter(isTopic).map(({ id, name, aliases }) => ({
      id,
      // Its people and products tell events apart; only its own name does not.
      names: [name, ...aliases.filter((alias) => isFormOf(alias, name))],
    })),
    others: parties
      .filter((party) => !isTopic(party))
      .map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
    kinds: profile.events.map(({ kind, family, words }) => ({ kind, family: family ?? kind, words })),
    places: profile.places,
  };
}

/** The name written otherwise, or a part of it: `Brook` of `Brook Mill`. */
function isFormOf(alias: string, name: string): boolean {
  const [short, long] = [alias.toLowerCase(), name.toLowerCase()];
  return long.split(' ').includes(short) || short.replaceAll(' ', '') === long.replaceAll(' ', '');
}
