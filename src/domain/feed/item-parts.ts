import { listOf } from '../shared/text.ts';
import { amountsIn } from './amounts.ts';
import type { PartValue } from './parts.ts';
import type { EventSign, Reading, Sign, Topic } from './reading.ts';

/** The parts that apply to one article. */
export function partsOfItem(reading: Reading, topic: Topic): PartValue[] {
  const involved = involvedIn(reading, topic);
  return [
    ...partyParts(reading, involved),
    ...eventParts(reading, involved),
    ...wordParts(reading, involved),
    ...sourceParts(reading, topic),
  ].filter(({ value }) => value > 0);
}

/** Who takes part, by id: contract parties in the title and anywhere, counterparts in the title. */
interface Involved {
  above: string[];
  anywhere: string[];
  counterparts: string[];
  nameOf: (id: string) => string;
}

function involvedIn({ title, summary }: Reading, { contractParties, profile, parties }: Topic): Involved {
  return {
    above: contractParties.filter((id) => title.named.has(id)),
    anywhere: contractParties.filter((id) => title.named.has(id) || summary.named.has(id)),
    counterparts: profile.counterparts.filter((id) => title.named.has(id)),
    nameOf: (id) => parties.find((party) => party.id === id)?.name ?? id,
  };
}

function partyParts({ title }: Reading, { above, anywhere, counterparts, nameOf }: Involved): PartValue[] {
  const names = listOf(above.map(nameOf));
  const products = [...title.products];
  const isAlone = above.length === 1;
  return [
    { part: 'parties', value: above.length > 1 ? 1 : 0, text: `names ${names} in the title` },
    {
      part: 'parties-below',
      value: above.length < 2 && anywhere.length > 1 ? 1 : 0,
      text: `names ${listOf(anywhere.map(nameOf))}, not all in the title`,
    },
    { part: 'one-party', value: isAlone ? 1 : 0, text: `names only ${names} in the title` },
    {
      part: 'by-product',
      value: above.length === 0 && products.length > 0 ? 1 : 0,
      text: `names products only: ${listOf(products)}`,
    },
    { part: 'nobody', value: anywhere.length === 0 ? 1 : 0, text: 'names no contract party' },
    {
      part: 'counterpart',
      value: isAlone && counterparts.length > 0 ? 1 : 0,
      text: `names ${listOf([...above, ...counterparts].map(nameOf))}`,
    },
    {
      part: 'products',
      value: Math.min(1, products.length / 2),
      text: `names products: ${listOf(products)}`,
    },
  ];
}

function eventParts(reading: Reading, { above, anywhere, counterparts, nameOf }: Involved): PartValue[] {
  const { events } = reading.title;
  const isBoth = above.length > 1;
  const withCounterpart = above.length === 1 && counterparts.length > 0;
  const contract = strongest(events.filter(({ concerns }) => concerns === 'contract'));
  const company = strongest(events.filter((event) => happensAt(event, above)));
  const below = reading.summary.events.filter((it) => it.concerns === 'contract' || happensAt(it, anywhere));
  const names = listOf([...above, ...counterparts].map(nameOf));
  return [
    signPart('event', strongest(events), (what) => `event: ${what}`),
    signPart('event-between', isBoth ? contract : null, (what) => `between ${names}: ${what}`),
    signPart('event-counterpart', withCounterpart ? contract : null, (what) => `${names}: ${what}`),
    signPart('event-company', company, (what) => `${names} ${what}`),
    signPart('event-below', strongest(below), (what) => `event in the summary: ${what}`),
    {
      part: 'outsider',
      value: above.length === 1 && counterparts.length === 0 && contract !== null ? 1 : 0,
      text: `${names} with somebody outside the record: ${contract?.what}`,
    },
  ];
}

function wordParts({ title, summary, item }: Reading, { above, anywhere }: Involved): PartValue[] {
  const amounts = amountsIn(item.title);
  const words = { above: whatOf(title.vocabulary), below: whatOf(summary.vocabulary) };
  const against = { above: whatOf(title.against), below: whatOf(summary.against) };
  return [
    sumPart('vocabulary', title.vocabulary, { full: 3, text: `words of the contract: ${words.above}` }),
    sumPart('vocabulary-below', summary.vocabulary, {
      full: 4,
      text: `words of the contract in the summary: ${words.below}`,
    }),
    {
      part: 'amount',
      value: above.length * amounts.length > 0 ? 1 : 0,
      text: `an amount: ${listOf(amounts)}`,
    },
    {
      part: 'announcement',
      value: anywhere.length > 0 && title.announces ? 1 : 0,
      text: 'put as an announcement',
    },
    sumPart('against', title.against, { full: 3, text: `looks like ${against.above}` }),
    sumPart('against-below', summary.against, { full: 6, text: `summary looks like ${against.below}` }),
    { part: 'question', value: QUESTION.test(item.title) ? 1 : 0, text: 'a question, a list or a view' },
  ];
}

const QUESTION = /\?|^(?:\d+|how|why|what|who|when|i|we|the best)\b/i;

function sourceParts({ item }: Reading, { feeds }: Topic): PartValue[] {
  const weight = feeds.find(({ id }) => id === item.feed)?.weight ?? 1;
  const isTier = (tier: string) => (item.tier === tier ? 1 : 0);
  return [
    { part: 'primary', value: isTier('primary'), text: `${item.publisher} speaks itself` },
    { part: 'tertiary', value: isTier('tertiary'), text: `${item.publisher} relays it` },
    { part: 'noisy-feed', value: 1 - weight, text: 'from a feed with much noise' },
  ];
}

function happensAt({ concerns, parties }: EventSign, named: readonly string[]): boolean {
  return concerns === 'company' && named.some((id) => parties.length === 0 || parties.includes(id));
}

function strongest<S extends Sign>(signs: readonly S[]): S | null {
  return signs.reduce<S | null>((best, sign) => (sign.strength > (best?.strength ?? 0) ? sign : best), null);
}

function signPart(part: PartValue['part'], sign: Sign | null, text: (what: string) => string): PartValue {
  return { part, value: (sign?.strength ?? 0) / 3, text: text(sign?.what ?? '') };
}

/** Strengths added up, each sign once, in shares of what counts as full. */
function sumPart(
  part: PartValue['part'],
  signs: readonly Sign[],
  { full, text }: { full: number; text: string },
) {
  const each = new Map(signs.map(({ what, strength }) => [what, strength]));
  const sum = [...each.values()].reduce((total, strength) => total + strength, 0);
  return { part, value: Math.min(1.5, sum / full), text };
}

function whatOf(signs: readonly Sign[]): string {
  return listOf([...new Set(signs.map(({ what }) => what))]);
}
