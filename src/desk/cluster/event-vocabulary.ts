import type { Party } from '#record/party/schema.ts';
import type { Profile } from '#record/desk-files/feeds-schema.ts';

/** Someone who takes part in events, with the names for them in headlines. */
export interface Actor {
  id: string;
  names: readonly string[];
}

/** A kind of events with the synonyms for it, `fires`, `ousts`, `sacks`; kinds of a family may be one event. */
export interface EventKind {
  kind: string;
  family: string;
  words: readonly string[];
  /** It happens to a person: the profile says that one must be named. */
  isPersonal: boolean;
  /** It is one of a contract. */
  isContract: boolean;
}

/** What tells one event from another in headlines about one topic. */
export interface EventVocabulary {
  /** Those whom the whole topic is about: nearly all its headlines name them, so their names alone join nothing. */
  topic: readonly Actor[];
  /** Others who take part. */
  others: readonly Actor[];
  kinds: readonly EventKind[];
  /** People, and others by what they are. */
  people: Profile['people'];
  /** Places whose authorities act by themselves, with the words for each. */
  places: Profile['places'];
}

/** For articles of no topic in particular. */
export const NO_EVENTS: EventVocabulary = { topic: [], others: [], kinds: [], people: [], places: [] };

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
    kinds: profile.events.map(kindOf),
    people: profile.people,
    places: profile.places,
  };
}

function kindOf({ kind, family, words, needs, concerns }: Profile['events'][number]): EventKind {
  const isPersonal = needs.length > 0;
  return {
    kind,
    family: family ?? kind,
    words,
    isPersonal,
    isContract: concerns === 'contract' && !isPersonal,
  };
}

/** The name written otherwise, or a part of it: `Brook` of `Brook Mill`. */
function isFormOf(alias: string, name: string): boolean {
  const [short, long] = [alias.toLowerCase(), name.toLowerCase()];
  return long.split(' ').includes(short) || short.replaceAll(' ', '') === long.replaceAll(' ', '');
}
