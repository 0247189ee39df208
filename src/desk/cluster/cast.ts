import type { Occurrence } from '#record/words/phrases.ts';
import type { EventKind } from './event-vocabulary.ts';
import { moodOf, type Mood } from './mood.ts';

/** Who takes part in what a title tells of, and how it tells it. */
export interface Cast {
  /** Parties of the topic, by id. */
  parties: ReadonlySet<string>;
  /** Others, by id. */
  others: ReadonlySet<string>;
  /** Places whose authorities act. */
  places: ReadonlySet<string>;
  /** People, by who they are. */
  people: ReadonlySet<string>;
  /** Kinds of events that happen to a person. */
  personal: ReadonlySet<string>;
  /** Whether a contract is one between parties of the topic, or of one of them with somebody nobody knows; null if neither. */
  deal: 'between' | 'outside' | null;
  mood: Mood;
}

/** What was found in a title. */
export interface Found {
  words: readonly string[];
  parties: readonly string[];
  others: readonly string[];
  places: readonly string[];
  people: readonly string[];
  kinds: readonly Occurrence<EventKind>[];
}

export function castOf({ words, parties, others, places, people, kinds }: Found): Cast {
  const named = kinds.map(({ phrase }) => phrase.meaning);
  return {
    parties: new Set(parties),
    others: new Set(others),
    places: new Set(places),
    people: new Set(people),
    personal: new Set(named.flatMap(({ kind, isPersonal }) => (isPersonal ? kind : []))),
    deal: named.some(({ isContract }) => isContract) ? dealOf(parties.length, others.length) : null,
    mood: moodOf(words, kinds[0]?.start),
  };
}

function dealOf(parties: number, others: number): Cast['deal'] {
  if (parties > 1) return 'between';
  return parties === 1 && others === 0 ? 'outside' : null;
}
