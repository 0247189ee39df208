import type { Party } from '../party/schema.ts';
import type { Term } from '../terms/schema.ts';
import type { Feed, Profile } from './feeds-schema.ts';
import type { Item } from './item.ts';
import { nameFinder, type Names } from './names.ts';
import { phraseFinder, type Phrase } from './phrases.ts';
import { wordsOf } from './words.ts';

/** What a record says about relevance: who matters, which words, in which feeds. */
export interface Topic {
  parties: readonly Party[];
  terms: readonly Term[];
  /** Ids of the parties between which the contract runs. */
  contractParties: readonly string[];
  profile: Profile;
  feeds: readonly Feed[];
}

/** A word or phrase of the profile, found in a text. */
export interface Sign {
  /** What it stands for: a kind of event, a term's label, `product news`. */
  what: string;
  /** 1 to 3. */
  strength: number;
}

/** What one text, a title or a summary, says. */
export interface TextReading extends Names {
  events: (Sign & { concerns: 'contract' | 'company'; parties: readonly string[] })[];
  vocabulary: Sign[];
  against: Sign[];
  announces: boolean;
}

/** What an article says, as far as its feed tells. */
export interface Reading {
  item: Item;
  title: TextReading;
  summary: TextReading;
}

/** Prepares the reading of articles for one record; reading is then a matter of looking words up. */
export function articleReader(topic: Topic): (item: Item) => Reading {
  const read = textReader(topic);
  return (item) => ({ item, title: read(item.title), summary: read(item.summary.slice(0, SUMMARY_LENGTH)) });
}

/** Summaries of some feeds are whole articles, which name everything. */
const SUMMARY_LENGTH = 600;

function textReader({ parties, terms, profile }: Topic): (text: string) => TextReading {
  const findNames = nameFinder(parties, profile);
  const findEvents = phraseFinder(
    profile.events.flatMap(({ kind, words, ...rest }) => phrasesOf(words, { what: kind, ...rest })),
  );
  const findVocabulary = phraseFinder([
    ...profile.vocabulary.flatMap(({ strength, words }) => words.map((text) => ({ text, meaning: { what: text, strength } }))),
    ...terms.flatMap(({ vocabulary }) => vocabulary.map((text) => ({ text, meaning: { what: text, strength: 1 } }))),
  ]);
  const findAgainst = phraseFinder(
    profile.against.flatMap(({ what, strength, words }) => phrasesOf(words, { what, strength })),
  );
  const findAnnouncement = phraseFinder(phrasesOf(profile.announcement, true));
  return (text) => {
    const words = wordsOf(text);
    return {
      ...findNames(words),
      events: findEvents(words).map(({ phrase }) => phrase.meaning),
      vocabulary: findVocabulary(words).map(({ phrase }) => phrase.meaning),
      against: findAgainst(words).map(({ phrase }) => phrase.meaning),
      announces: findAnnouncement(words).length > 0,
    };
  };
}

function phrasesOf<T>(words: readonly string[], meaning: T): Phrase<T>[] {
  return words.map((text) => ({ text, meaning }));
}
