import { STANDING_LABELS } from '#record/shared/vocabulary.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import type { Answers, AnswerValue, NamedPage } from '../search/contract-answers.ts';
import {
  firstAnswers,
  type DayAnswer,
  type FirstAnswers,
  type SideAnswer,
  type TermAnswer,
} from '../search/first-answers.ts';
import { todayOfReader } from './date-field.ts';
import { chosenOf } from './search-question.ts';

/** What a question is answered with before the pages found; nothing where it is narrowed, which asks for pages. */
export function firstFor(question: URLSearchParams, answers: Answers): FirstAnswers {
  if (chosenOf(question).size > 0) return { day: null, terms: [], named: null };
  return firstAnswers(question.get('q') ?? '', answers, todayOfReader());
}

/** The answers that come before the pages found, as items of the list; `base` is the path the site is served from. */
export function firstItems({ day, terms, named }: FirstAnswers, base: string): HTMLLIElement[] {
  const to = (address: string): string => `${base}${address.slice(1)}`;
  return [
    ...(day ? [dayItem(day, to)] : []),
    ...terms.map((answer) => termItem(answer, to)),
    ...(named ? [namedItem(named, to)] : []),
  ];
}

/** The addresses of the pages that are answered by. */
export function addressesOf({ terms, named }: FirstAnswers): string[] {
  return [...terms.map(({ term }) => term.address), ...(named ? [named.address] : [])];
}

/** The same in a few words, to be read aloud. */
export function describeFirst({ day, terms, named }: FirstAnswers): string {
  const [first] = terms;
  if (day) return day.title;
  if (first) return `${first.term.label}: ${first.sides[0]?.value.value ?? ''}`;
  return named?.title ?? '';
}

type ToLink = (address: string) => string;

function dayItem({ title, sentence, address }: DayAnswer, to: ToLink): HTMLLIElement {
  return box(heading(link(to(address), title)), paragraph('', sentence));
}

function namedItem({ address, sort, title, about }: NamedPage, to: ToLink): HTMLLIElement {
  return box(
    paragraph('where', sort),
    heading(link(to(address), title)),
    ...(about ? [paragraph('', about)] : []),
  );
}

function termItem({ term, day, sides }: TermAnswer, to: ToLink): HTMLLIElement {
  const [first, ...others] = sides;
  if (!first) return box(heading(link(to(term.address), term.label)));
  const side = term.aspects.length > 1 ? [` (${first.label.toLowerCase()})`] : [];
  return box(
    paragraph('where', `In the contract on ${formatWhen(day)}`),
    heading(mark(first.value), link(to(term.address), term.label), ...side, `: ${first.value.value}`),
    paragraph('', ...sinceWords(first)),
    paragraph('by', ...byWords(first.value), link(to(term.address), 'Term and its history')),
    ...(others.length > 0 ? [furtherList(others)] : []),
  );
}

function sinceWords({ value, earlier }: SideAnswer): string[] {
  const since = value.from ? `Since ${formatWhen(value.from)}` : 'Since before the record begins';
  const through = value.until ? `, through ${formatWhen(value.until)}` : '';
  const before = earlier?.from ? [` Before: ${earlier.value}, from ${formatWhen(earlier.from)}.`] : [];
  return [`${since}${through}.`, ...before];
}

/** Who says so; three are named. */
function byWords({ standing, sources }: AnswerValue): (Node | string)[] {
  if (sources.length === 0) return [`${STANDING_LABELS[standing]}. `];
  const named = [...new Map(sources)].slice(0, NAMED);
  const names = named.flatMap(([publisher, url], place) => [
    ...(place > 0 ? [', '] : []),
    link(url, publisher),
  ]);
  return [`${STANDING_LABELS[standing]}: `, ...names, '. '];
}

const NAMED = 3;

function furtherList(sides: readonly SideAnswer[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(
    ...sides.map(({ label, value }) => {
      const item = document.createElement('li');
      item.append(mark(value), `${label}: ${value.value}`);
      return item;
    }),
  );
  return list;
}

/** The form of the evidence, with its name for those who cannot see it. */
function mark({ standing }: AnswerValue): HTMLElement {
  const form = document.createElement('span');
  form.className = 'form';
  form.dataset['form'] = standing;
  form.role = 'img';
  form.ariaLabel = STANDING_LABELS[standing];
  return form;
}

function box(...parts: Node[]): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'first';
  item.append(...parts);
  return item;
}

function heading(...parts: (Node | string)[]): HTMLElement {
  const element = document.createElement('h2');
  element.append(...parts);
  return element;
}

function paragraph(name: string, ...parts: (Node | string)[]): HTMLElement {
  const element = document.createElement('p');
  if (name) element.className = name;
  element.append(...parts);
  return element;
}

function link(href: string, text: string): HTMLElement {
  return Object.assign(document.createElement('a'), { href, textContent: text });
}
