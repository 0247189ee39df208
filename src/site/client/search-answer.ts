import { countsOf, narrowed, type Counts } from '../search/found-pages.ts';
import { askedBy, type IsAsked } from '../search/found-sentence.ts';
import { mergeScores, ranked, wordsTogether } from '../search/rank.ts';
import { waysToAsk } from '../search/ways-to-ask.ts';
import type { Result } from './pagefind.ts';
import type { SearchEngine } from './search-engine.ts';
import { chosenOf, isByDate, wordsOf } from './search-question.ts';

export interface Answer {
  results: Result[];
  total: number;
  /** How many results each value of a facet stands for. */
  counts: Counts;
  /** The words that were sought where no page has all that were asked for, else null. */
  instead: string | null;
  isAsked: IsAsked;
}

/** Answers a question with its first `shown` results. */
export async function answerTo(
  engine: SearchEngine,
  question: URLSearchParams,
  shown: number,
): Promise<Answer> {
  const { ordered, instead, ways } = await pagesFor(engine, question);
  const chosen = chosenOf(question);
  const pages = narrowed(ordered, chosen, engine);
  return {
    results: await Promise.all(pages.slice(0, shown).map((page) => engine.read(page))),
    total: pages.length,
    counts: countsOf(ordered, chosen, engine),
    instead,
    isAsked: askedBy(ways),
  };
}

interface Ordered {
  ordered: readonly string[];
  instead: string | null;
  ways: readonly string[];
}

async function pagesFor(engine: SearchEngine, question: URLSearchParams): Promise<Ordered> {
  const words = wordsOf(question);
  if (words === null) return { ordered: engine.byDate, instead: null, ways: [] };
  const ways = waysToAsk(words, engine.answers.abbreviations);
  const found = await findAny(engine, ways);
  const asTyped = found.size === 0 ? await engine.find(words) : found;
  const fewer = asTyped.size === 0 ? await fewerWords(engine, ways[0] ?? words) : null;
  const scores = fewer === null ? asTyped : await engine.find(fewer);
  const ordered = isByDate(question)
    ? engine.byDate.filter((page) => scores.has(page))
    : ranked(scores, engine);
  return { ordered, instead: fewer, ways };
}

async function findAny(engine: SearchEngine, ways: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return mergeScores(await Promise.all(ways.map((way) => engine.find(way))));
}

/** The words that stand together on a page, where a phrase in quotation marks is not wanted as it is. */
async function fewerWords(engine: SearchEngine, words: string): Promise<string | null> {
  if (words.includes('"') || !words.includes(' ')) return null;
  const each = [...new Set(words.split(' '))];
  const found = await Promise.all(each.map(async (word) => [word, await engine.find(word)] as const));
  const byWord = new Map(found.map(([word, pages]) => [word, new Set(pages.keys())] as const));
  return wordsTogether(byWord, engine.byDate.length)?.join(' ') ?? null;
}
