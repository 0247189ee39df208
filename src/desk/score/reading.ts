import type { Party } from '#record/party/schema.ts';
import type { Term } from '#record/terms/schema.ts';
import type { PartnershipRecord } from '#record/record.ts';
import type { Feed, Feeds, Profile } from '#record/desk-files/feeds-schema.ts';
import type { Item } from '../normalise/item.ts';
import { FIRST_HAND } from '#record/source/tier.ts';
import { nameFinder, type Names } from '#record/words/party-names.ts';
import { phraseFinder } from '#record/words/phrases.ts';
import { wordsOf } from '#record/words/words.ts';

/** What a record says about relevance: who matters, which words, in which feeds. */
export interface Topic {
  parties: readonly Party[];
  terms: readonly Term[];
  /** Ids of the parties between which the contract runs. */
  contractParties: readonly string[];
  profile: Profile;
  feeds: readonly Feed[];
}

/** The topic of a record with its `feeds.yaml`. */
export function topicOf(
  { parties, terms, site }: Pick<PartnershipRecord, 'parties' | 'terms' | 'site'>,
  { feeds, profile }: Feeds,
): Topic {
  return { parties, terms, contractParties: site.contractParties, profile, feeds };
}

/** A word or phrase of the profile, found in a text. */
export interface PhraseMatch {
  /** What it stands for: a kind of event, a term's label, `product news`. */
  what: string;
  /** 1 to 3. */
  strength: number;
}

/** An event of the profile, found in a text. */
export interface EventMatch extends PhraseMatch {
  concerns: 'contract' | 'company';
  /** Ids of the parties at which it counts; none if it counts at all of them. */
  parties: readonly string[];
}

interface NamesInText extends Names {
  vocabulary: PhraseMatch[];
}

/** What one text, a title or a summary, says. */
interface TextReading extends NamesInText {
  /** Those of which every word that they need is there. */
  events: EventMatch[];
  against: PhraseMatch[];
  announces: boolean;
  /** Whether goods of a party stand on the shelf of somebody else. */
  isResale: boolean;
}

/** What an article says, as far as its feed tells. */
export interface Reading {
  item: Item;
  title: TextReading;
  summary: TextReading;
  /** Ids of parties whose own words it is: those by whose name a primary publisher goes. */
  speakers: Set<string>;
}

/** Whom an article names, and which words of the contract. */
export interface NameReading {
  title: NamesInText;
  summary: NamesInText;
  speakers: Set<string>;
}

/** Prepares the reading of articles for one record; reading is then a matter of looking words up. */
export function articleReader(topic: Topic): (item: Item) => Reading {
  const read = textReader(topic);
  return (item) => ({
    item,
    title: read(item.title),
    summary: read(item.summary.slice(0, SUMMARY_LENGTH)),
    speakers: FIRST_HAND[item.tier] ? read(item.publisher).named : new Set(),
  });
}

/** Prepares the reading of names and words of the contract alone, which takes a fraction of the time. */
export function nameReader(topic: Topic): (item: Item) => NameReading {
  const read = nameTextReader(topic);
  const findNames = nameFinder(topic.parties, topic.profile);
  return ({ title, summary, tier, publisher }) => ({
    title: read(wordsOf(title)),
    summary: read(wordsOf(summary.slice(0, SUMMARY_LENGTH))),
    speakers: FIRST_HAND[tier] ? findNames(wordsOf(publisher)).named : new Set(),
  });
}

/** Summaries of some feeds are whole articles, which name everything. */
const SUMMARY_LENGTH = 600;

function textReader(topic: Topic): (text: string) => TextReading {
  const { profile } = topic;
  const readNames = nameTextReader(topic);
  const findEvents = eventMatcher(profile);
  const findGoods = phraseMatcher([{ words: profile.resale.goods, meaning: true }]);
  const findShelves = phraseMatcher([{ words: profile.resale.shelves, meaning: true }]);
  const findAgainst = phraseMatcher(profile.against.map(({ words, ...meaning }) => ({ words, meaning })));
  const findAnnouncement = phraseMatcher([{ words: profile.announcement, meaning: true }]);
  return (text) => {
    const words = wordsOf(text);
    return {
      ...readNames(words),
      events: findEvents(words),
      against: findAgainst(words),
      announces: findAnnouncement(words).length > 0,
      isResale: findGoods(words).length > 0 && findShelves(words).length > 0,
    };
  };
}

function nameTextReader(topic: Topic): (words: string[]) => NamesInText {
  const findNames = nameFinder(topic.parties, topic.profile);
  const findVocabulary = phraseMatcher(vocabularyOf(topic));
  return (words) => ({ ...findNames(words), vocabulary: findVocabulary(words) });
}

function eventMatcher({ events }: Profile): (words: string[]) => EventMatch[] {
  const prepared = events.map(({ kind, words, needs, strength, concerns, parties }) => ({
    words,
    meaning: {
      match: { what: kind, strength, concerns, parties },
      hasNeeds: needs.length === 0 ? null : phraseMatcher([{ words: needs, meaning: true }]),
    },
  }));
  const find = phraseMatcher(prepared);
  return (words) =>
    find(words).flatMap(({ match, hasNeeds }) => (!hasNeeds || hasNeeds(words).length > 0 ? [match] : []));
}

/** The profile's words and, as hints, those by which the terms are known. */
function vocabularyOf({ profile, terms }: Topic): { words: readonly string[]; meaning: PhraseMatch }[] {
  const all = [...profile.vocabulary, ...terms.map(({ vocabulary }) => ({ words: vocabulary, strength: 1 }))];
  return all.flatMap(({ words, strength }) =>
    words.map((word) => ({ words: [word], meaning: { what: word, strength } })),
  );
}

function phraseMatcher<T>(
  lists: readonly { words: readonly string[]; meaning: T }[],
): (words: string[]) => T[] {
  const find = phraseFinder(lists.flatMap(({ words, meaning }) => words.map((text) => ({ text, meaning }))));
  return (words) => find(words).map(({ phrase }) => phrase.meaning);
}
