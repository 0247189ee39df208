import type { Availability } from '#record/availability/schema.ts';
import { shortName } from '#record/availability/words.ts';
import type { Entry } from '#record/entry/entry.ts';
import { channelAddress, entryAddress, partyAddress, termAddress } from '#record/shared/address.ts';
import type { Party } from '#record/party/schema.ts';
import type { DisplayStanding } from '#record/shared/vocabulary.ts';
import type { Day, When } from '#record/shared/when.ts';
import type { Source } from '#record/source/schema.ts';
import type { TermHistory } from '#record/terms/ledger.ts';
import type { ValuePeriod } from '#record/terms/value-period.ts';
import type { Abbreviations } from './abbreviations.ts';
import { amountsOf } from './amounts.ts';

/** A value of a term as search answers with it. */
export interface AnswerValue {
  value: string;
  /** Further words about it, to be found by. */
  words: string;
  standing: DisplayStanding;
  /** Null where the record does not reach back so far. */
  from: When | null;
  /** Last day by its own terms. */
  until: When | null;
  sources: [publisher: string, url: string][];
}

/** A term with all its values, older first. */
export interface AnswerTerm {
  address: string;
  label: string;
  question: string;
  /** Other words for it. */
  names: string[];
  aspects: { label: string; values: AnswerValue[] }[];
  /** Amounts in the headlines of entries that do not touch the term: they alone do not ask for it. */
  elsewhere: string[];
}

/** Someone or something that has a name and a page. */
export interface NamedPage {
  address: string;
  sort: 'Party' | 'Milestone' | 'Availability';
  title: string;
  about: string;
  names: string[];
}

/** What search answers before it lists pages, computed from the ledger. */
export interface Answers {
  completeTo: Day;
  /** The starts of the states, older first. */
  days: When[];
  terms: AnswerTerm[];
  named: NamedPage[];
  /** Where models are offered; asked for by their models. */
  channels: NamedPage[];
  /** Names that belong to a party and have no page: of a product, of a person. */
  things: string[];
  abbreviations: Abbreviations;
}

interface Asked {
  completeTo: Day;
  days: readonly When[];
  abbreviations: Abbreviations;
  ledger: readonly TermHistory[];
  sources: ReadonlyMap<string, Source>;
  parties: readonly Party[];
  timeline: readonly Entry[];
  availability: Availability | null;
}

/** Collects what search can answer at once. */
export function contractAnswers(record: Asked): Answers {
  const { completeTo, days, abbreviations, ledger } = record;
  return {
    completeTo,
    days: [...days],
    terms: ledger.map((history) => termAnswer(history, record)),
    named: [...partyPages(record), ...milestonePages(record)],
    channels: channelPages(record),
    things: record.parties.flatMap(({ name, aliases }) =>
      aliases.filter((alias) => !isOwnName(alias, name, record)),
    ),
    abbreviations,
  };
}

function termAnswer({ term, aspects }: TermHistory, { sources, timeline }: Asked): AnswerTerm {
  const others = timeline.filter(({ changes }) => changes.every((change) => change.term !== term.id));
  return {
    address: termAddress(term.id),
    label: term.label,
    question: term.question,
    names: [...(term.short ? [term.short] : []), ...term.vocabulary],
    aspects: aspects.map(({ aspect, periods }) => ({
      label: aspect.label,
      values: periods.map((period) => valueAnswer(period, sources)),
    })),
    elsewhere: [...new Set(others.flatMap(({ title }) => amountsOf(title)))],
  };
}

function valueAnswer(period: ValuePeriod, sources: ReadonlyMap<string, Source>): AnswerValue {
  const { value, detail, standing, from, until, clarifications } = period;
  const further = clarifications.flatMap((words) => [words.value, words.detail]);
  return {
    value,
    words: [detail, ...further].filter((text) => text !== null).join(' '),
    standing,
    from,
    until,
    sources: period.sources.flatMap((id) => {
      const source = sources.get(id);
      return source ? [[source.publisher, source.url] as [string, string]] : [];
    }),
  };
}

/**
 * Whether another name is that of the party itself, and not of a product of its or of one of its people: in capitals,
 * with the party's initials, or longer or shorter by some words. A longer one which headlines use is a product's.
 */
function isOwnName(alias: string, name: string, { timeline }: Pick<Asked, 'timeline'>): boolean {
  const [other, own] = [alias.toLowerCase(), name.toLowerCase()];
  if (alias === alias.toUpperCase() || initialsOf(alias) === name || own.includes(other)) return true;
  if (other.replaceAll(' ', '') === own) return true;
  return other.includes(own) && !timeline.some(({ title }) => title.toLowerCase().includes(other));
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

function partyPages(record: Asked): NamedPage[] {
  return record.parties.map(({ id, name, about, aliases }) => ({
    address: partyAddress(id),
    sort: 'Party',
    title: name,
    about: about ?? '',
    names: [name, ...aliases.filter((alias) => isOwnName(alias, name, record))],
  }));
}

function milestonePages({ timeline }: Asked): NamedPage[] {
  return timeline.flatMap(({ name, slug, title, summary }) =>
    name ? [{ address: entryAddress(slug), sort: 'Milestone', title, about: summary, names: [name] }] : [],
  );
}

/** A channel goes by the names of its party's products that its own name has in it. */
function channelPages({ availability, parties }: Asked): NamedPage[] {
  return (availability?.channels ?? []).map((channel) => {
    const { id, name, party } = channel;
    const aliases = parties.find((one) => one.id === party)?.aliases ?? [];
    return {
      address: channelAddress(id),
      sort: 'Availability',
      title: `Models on ${shortName(channel)}`,
      about: 'Which of them are offered there, since when, and at which stage.',
      names: [...new Set([name, shortName(channel), ...aliases.filter((alias) => name.includes(alias))])],
    };
  });
}
