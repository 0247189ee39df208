import { listOf } from '../shared/text.ts';
import { amountsIn } from './amounts.ts';
import type { Reading, Sign, TextReading, Topic } from './reading.ts';

/** What can speak for or against a story; each has one weight. The order is that of `weights.yaml`. */
export const PARTS = [
  'parties', 'parties-below', 'one-party', 'by-product', 'nobody', 'counterpart',
  'event', 'event-between', 'event-counterpart', 'event-company', 'event-below', 'vocabulary', 'vocabulary-below',
  'amount', 'announcement', 'primary', 'tertiary', 'publishers',
  'outsider', 'against', 'against-below', 'products', 'question', 'noisy-feed',
] as const;
export type Part = (typeof PARTS)[number];

/** How far a part applies, 0 to about 1, and why, in words for editors. */
export interface PartValue {
  part: Part;
  value: number;
  text: string;
}

/** The parts of one article that are not nought. */
export function partsOf(reading: Reading, topic: Topic): PartValue[] {
  const { title, summary, item } = reading;
  const nameOf = (id: string) => topic.parties.find((it) => it.id === id)?.name ?? id;
  const inTitle = topic.contractParties.filter((id) => title.named.has(id));
  const inAll = topic.contractParties.filter((id) => title.named.has(id) || summary.named.has(id));
  const isBoth = inTitle.length > 1;
  const isOne = inTitle.length === 1;
  const counterparts = topic.profile.counterparts.filter((id) => title.named.has(id));
  const withCounterpart = isOne && counterparts.length > 0;
  const contract = strongest(title.events.filter((it) => it.concerns === 'contract' ));
  const company = strongest(title.events.filter((it) => it.concerns === 'company' && it.parties.some((id) => inTitle.includes(id))));
  const below = strongest(summary.events.filter((it) => it.concerns === 'contract' || it.parties.some((id) => inAll.includes(id))));
  const any = strongest(title.events);
  const vocabulary = sum(title.vocabulary);
  const against = sum(title.against);
  const amount = amountsIn(item.title);
  const feed = topic.feeds.find(({ id }) => id === item.feed);
  const v = (part: Part, value: number, text: string) => ({ part, value, text });
  const third = (sign: Sign | null) => (sign?.strength ?? 0) / 3;
  return [
    v('parties', isBoth ? 1 : 0, `names ${listOf(inTitle.map(nameOf))} in the title`),
    v('parties-below', !isBoth && inAll.length > 1 ? 1 : 0, `names ${listOf(inAll.map(nameOf))} in the summary`),
    v('one-party', isOne ? 1 : 0, `names ${listOf(inTitle.map(nameOf))} only`),
    v('by-product', inTitle.length === 0 && title.products.size > 0 ? 1 : 0, `names products only: ${listOf([...title.products])}`),
    v('nobody', inAll.length === 0 ? 1 : 0, 'names no contract party'),
    v('counterpart', withCounterpart ? 1 : 0, `names ${listOf([...inTitle, ...counterparts].map(nameOf))}`),
    v('event', third(any), `event: ${any?.what}`),
    v('event-between', isBoth ? third(contract) : 0, `the parties together: ${contract?.what}`),
    v('event-counterpart', withCounterpart ? third(contract) : 0, `with ${listOf(counterparts.map(nameOf))}: ${contract?.what}`),
    v('event-company', third(company), `${company?.what}`),
    v('event-below', third(below), `in the summary: ${below?.what}`),
    v('vocabulary', Math.min(1.5, vocabulary / 3), `words of the contract: ${listOf(whats(title.vocabulary))}`),
    v('vocabulary-below', Math.min(1.5, sum(summary.vocabulary) / 4), `words of the contract in the summary: ${listOf(whats(summary.vocabulary))}`),
    v('amount', inTitle.length > 0 && amount.length > 0 ? 1 : 0, `an amount: ${listOf(amount)}`),
    v('announcement', inAll.length > 0 && title.announces ? 1 : 0, 'put as an announcement'),
    v('primary', item.tier === 'primary' ? 1 : 0, `${item.publisher} speaks for itself`),
    v('tertiary', item.tier === 'tertiary' ? 1 : 0, `${item.publisher} relays what others wrote`),
    v('outsider', isOne && counterparts.length === 0 && contract !== null ? 1 : 0, 'names one party and none it deals with'),
    v('against', Math.min(1.5, against / 3), listOf(whats(title.against))),
    v('against-below', Math.min(1.5, sum(summary.against) / 6), `in the summary: ${listOf(whats(summary.against))}`),
    v('products', Math.min(1, title.products.size / 2), `names ${listOf([...title.products])}`),
    v('question', /\?|^(?:\d+|how|why|what|who|when|i|the best|we)\b/i.test(item.title) ? 1 : 0, 'a question, a list or a view'),
    v('noisy-feed', 1 - (feed?.weight ?? 1), 'comes from a noisy feed'),
  ].filter(({ value }) => value > 0);
}

function strongest<S extends Sign>(signs: readonly S[]): S | null {
  return signs.reduce<S | null>((best, it) => (it.strength > (best?.strength ?? 0) ? it : best), null);
}
function sum(signs: readonly Sign[]): number {
  return [...new Map(signs.map((it) => [it.what, it])).values()].reduce((total, { strength }) => total + strength, 0);
}
function whats(signs: readonly Sign[]): string[] {
  return [...new Set(signs.map(({ what }) => what))];
}
export type { TextReading };
