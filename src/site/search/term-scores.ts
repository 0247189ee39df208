import { shortened } from './abbreviations.ts';
import { contentKeys } from './content-keys.ts';
import type { Answers, AnswerTerm } from './contract-answers.ts';
import { keysOf } from './keys.ts';
import { keysLike } from './like-words.ts';

/** How much of what is asked for is a term's: 0 to 1, and a little more where the order is the same too. */
export interface ScoredTerm {
  term: AnswerTerm;
  score: number;
}

/** Scores every term by the keys of a query. */
export function scoresOf(keys: readonly string[], { terms, abbreviations, named }: Answers): ScoredTerm[] {
  const write = (text: string): string[] => [...new Set([text, shortened(text, abbreviations)])];
  const texts = terms.map((term) => textsOf(term, write));
  const parties = named.filter(({ sort }) => sort === 'Party');
  const strangers = new Set(parties.flatMap(({ names }) => names.flatMap(contentKeys)));
  const weights = keys.map((key) => rarityOf(key, texts, strangers));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return terms.map((term, index) => {
    const own = texts[index] ?? [];
    if (keys.length === 1 && !isOwnWord(keys[0] ?? '', own, texts)) return { term, score: 0 };
    const strengths = strengthsOf(keys, own);
    const said = keys.reduce((sum, key, place) => sum + (weights[place] ?? 0) * (strengths.get(key) ?? 0), 0);
    const order = inOrder(keys, keysOf(shortened(term.question, abbreviations)));
    return { term, score: said / total + ORDER * order + TOGETHER * together(keys, weights, own) };
  });
}

/** What the order of the words counts for: who pays whom. */
const ORDER = 0.2;

/** What it counts for that all that is asked for stands in one text: `the exclusivity of the mill`. */
const TOGETHER = 0.2;

/** How strongly a word speaks for a term by where it stands. */
const WEIGHTS = { name: 1, question: 0.7, aspect: 0.75, value: 0.5, earlier: 0.4, number: 0.9 };

/** Half of a name is more than half as good. */
const PART = 0.75;

interface Text {
  keys: ReadonlySet<string>;
  weight: number;
  /** Of a name, how many words one has to ask for to ask for all of it; of other texts 0. */
  length: number;
}

type Writing = (text: string) => string[];

function textsOf({ label, names, question, aspects }: AnswerTerm, write: Writing): Text[] {
  const plain = (text: string, weight: number): Text[] =>
    write(text).map((form) => ({ keys: new Set(contentKeys(form)), weight, length: 0 }));
  const name = (text: string, weight: number): Text[] =>
    plain(text, weight).map((one) => ({
      ...one,
      length: one.keys.size === 1 && /\s/.test(text) && text !== text.toUpperCase() ? 2 : one.keys.size,
    }));
  return [
    ...[label, ...names].flatMap((text) => name(text, WEIGHTS.name)),
    ...plain(question, WEIGHTS.question),
    ...aspects.flatMap((aspect) => name(aspect.label, WEIGHTS.aspect)),
    ...aspects.flatMap(({ values }) =>
      values.flatMap(({ value, words }, place) => [
        ...plain(`${value} ${words}`, place === values.length - 1 ? WEIGHTS.value : WEIGHTS.earlier),
        ...plain((value.match(/\d[\d.,]*%?/g) ?? []).join(' '), WEIGHTS.number),
      ]),
    ),
  ];
}

/** How much a key says: little if every term has it, twice as much if it names somebody of whom no term speaks. */
function rarityOf(key: string, texts: readonly (readonly Text[])[], strangers: ReadonlySet<string>): number {
  const having = texts.filter((own) => own.some(({ keys }) => keys.has(key))).length;
  const rarity = Math.log(1 + texts.length / Math.max(having, 1));
  return having === 0 && strangers.has(key) ? 2 * rarity : rarity;
}

/** For each key how strongly the term has it; a word that only means alike has it less. */
function strengthsOf(keys: readonly string[], texts: readonly Text[]): Map<string, number> {
  const strengths = new Map<string, number>();
  for (const { keys: own, weight, length } of texts) {
    const found = keys.flatMap((key) => matchIn(own, key));
    const share = length > 0 ? Math.min(1, new Set(found.map(({ as }) => as)).size / length) ** PART : 1;
    for (const { key, part } of found) {
      strengths.set(key, Math.max(strengths.get(key) ?? 0, weight * part * share));
    }
  }
  return strengths;
}

function matchIn(own: ReadonlySet<string>, key: string): { key: string; as: string; part: number }[] {
  if (own.has(key)) return [{ key, as: key, part: 1 }];
  const like = keysLike(key).find((other) => own.has(other));
  return like === undefined ? [] : [{ key, as: like, part: 0.85 }];
}

/** How much of what is asked for stands together in texts of the term: nearly 1 if all of it does so in several. */
function together(keys: readonly string[], weights: readonly number[], texts: readonly Text[]): number {
  if (keys.length < 2) return 0;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = texts.map(({ keys: own }) =>
    keys.reduce((sum, key, place) => sum + (own.has(key) ? (weights[place] ?? 0) : 0), 0),
  );
  const whole = parts.filter((part) => part > total * 0.99).length;
  return whole > 0 ? 1 - 0.5 ** whole : Math.max(0, ...parts) / total / 2;
}

/** Whether one word alone asks for the term: it is the whole of a name, or stands in the names of no other term. */
function isOwnWord(key: string, own: readonly Text[], texts: readonly (readonly Text[])[]): boolean {
  const named = (some: readonly Text[]) => some.some(({ keys, length }) => length > 0 && keys.has(key));
  if (own.some(({ keys, length }) => length === 1 && keys.has(key))) return true;
  return !texts.some((other) => other !== own && named(other));
}

/** Which part of the keys stands in the same order in a text: their longest common subsequence. */
function inOrder(keys: readonly string[], text: readonly string[]): number {
  let lengths = Array.from({ length: text.length + 1 }, () => 0);
  for (const key of keys) {
    const next = [0];
    for (const [place, word] of text.entries()) {
      next.push(
        word === key ? (lengths[place] ?? 0) + 1 : Math.max(lengths[place + 1] ?? 0, next[place] ?? 0),
      );
    }
    lengths = next;
  }
  return keys.length > 1 ? (lengths.at(-1) ?? 0) / keys.length : 0;
}
