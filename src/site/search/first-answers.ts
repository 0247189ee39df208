import { ADDRESS } from '#record/shared/address.ts';
import type { Day } from '#record/shared/when.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import { valueOn } from '#record/terms/contract-data.ts';
import { dayFor } from '#record/shared/reader-date.ts';
import { describeState, stateOfDay } from '#record/terms/state-of-day.ts';
import { amountsOf, withSigns } from './amounts.ts';
import { channelAsked } from './channel-asked.ts';
import { askedDate, asksForDayOnly, type AskedDate } from './asked-date.ts';
import { contentKeys } from './content-keys.ts';
import type { Answers, AnswerTerm, AnswerValue, NamedPage } from './contract-answers.ts';
import { keysLike } from './like-words.ts';
import { normaliseQuery } from './query.ts';
import { termsAsked } from './terms-asked.ts';

/** One side of a term on a day. */
export interface SideAnswer {
  label: string;
  value: AnswerValue;
  /** What held before it, or the earlier value that was asked for by its amount. */
  earlier: AnswerValue | null;
}

/** A term on a day; the side asked for comes first. */
export interface TermAnswer {
  term: AnswerTerm;
  day: Day;
  sides: SideAnswer[];
}

/** The contract on a day. */
export interface DayAnswer {
  title: string;
  /** How the date was taken. */
  sentence: string;
  address: string;
}

/** What a query is answered with before any page is listed. */
export interface FirstAnswers {
  day: DayAnswer | null;
  terms: TermAnswer[];
  named: NamedPage | null;
}

/** Answers a query from the contract: a date by the day, a question by the term, a name by its page. */
export function firstAnswers(query: string, answers: Answers, today: Day): FirstAnswers {
  const words = normaliseQuery(query);
  const date = askedDate(words, { completeTo: answers.completeTo, today });
  const isDay = date !== null && asksForDayOnly(date);
  const channel = channelAsked(words, answers);
  const terms =
    channel || (isDay && !isYear(words))
      ? []
      : termsAsked(date && !isYear(words) ? date.rest : words, answers);
  return {
    day: isDay && !(date.when > answers.completeTo && terms.length > 0) ? dayAnswer(date, answers) : null,
    terms: terms.map((term) => termAnswer(term, words, date ? knownDay(date, answers) : answers.completeTo)),
    // A milestone may be called by the term it changed; the term is then the answer.
    named: channel ?? (terms.length > 0 ? null : named(words, answers)),
  };
}

/** A year alone may be when a term ends. */
function isYear(words: string): boolean {
  return /^\d{4}$/.test(words);
}

function dayAnswer({ when }: AskedDate, { completeTo, days }: Answers): DayAnswer {
  const sentence = describeState(when, stateOfDay(days, dayFor(when, completeTo)), completeTo);
  return {
    title: `The contract ${/^\d{4}-\d{2}-\d{2}$/.test(when) ? 'on' : 'in'} ${formatWhen(when)}`,
    sentence,
    address: `${ADDRESS.contract}?on=${when}`,
  };
}

/** Nothing is known of the days after the record's last one. */
function knownDay({ when }: AskedDate, { completeTo }: Answers): Day {
  const day = dayFor(when, completeTo);
  return day > completeTo ? completeTo : day;
}

function termAnswer(term: AnswerTerm, words: string, day: Day): TermAnswer {
  const amounts = amountsOf(withSigns(words));
  const asked = keysBeside(term, words);
  const sides = term.aspects.map(({ label, values }) => {
    const value = valueOn(values, day);
    const before = values.slice(0, values.indexOf(value));
    const earlier =
      amounts.length > 0 && !holds(value, amounts) ? before.findLast((one) => holds(one, amounts)) : null;
    const isAsked =
      contentKeys(label).some((key) => asked.has(key)) || Boolean(earlier) || holds(value, amounts);
    return { isAsked, side: { label, value, earlier: earlier ?? lastStated(before) } };
  });
  const ordered = [...sides.filter(({ isAsked }) => isAsked), ...sides.filter(({ isAsked }) => !isAsked)];
  return { term, day, sides: ordered.map(({ side }) => side) };
}

/** What is asked for besides the term, with words for the same. */
function keysBeside({ label }: AnswerTerm, words: string): ReadonlySet<string> {
  const own = contentKeys(label);
  const beside = contentKeys(words).filter((key) => !own.includes(key));
  return new Set(beside.flatMap((key) => [key, ...keysLike(key)]));
}

function holds({ value }: AnswerValue, amounts: readonly string[]): boolean {
  const own = amountsOf(value);
  return amounts.some((amount) => own.includes(amount));
}

/** What stood before the record is worth a word only where it is known since when. */
function lastStated(before: readonly AnswerValue[]): AnswerValue | null {
  const last = before.at(-1);
  return last?.from ? last : null;
}

function named(words: string, { named: pages }: Answers): NamedPage | null {
  const plain = words.toLowerCase();
  return pages.find(({ names }) => names.some((name) => name.toLowerCase() === plain)) ?? null;
}
