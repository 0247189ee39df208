import { eventParts } from './event-features.ts';
import { involvedIn } from './involved.ts';
import { FIRST_HAND, type Tier } from '#record/source/tier.ts';
import { partyParts } from './party-features.ts';
import type { PartValue } from '#record/desk-files/features.ts';
import type { Reading, Topic } from './reading.ts';
import { wordParts } from './word-features.ts';

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

function sourceParts({ item }: Reading, { feeds }: Topic): PartValue[] {
  const weight = feeds.find(({ id }) => id === item.feed)?.weight ?? 1;
  return [
    { part: 'primary', value: Number(FIRST_HAND[item.tier]), text: `${item.publisher} speaks itself` },
    { part: 'tertiary', value: Number(RELAYS[item.tier]), text: `${item.publisher} relays it` },
    { part: 'noisy-feed', value: 1 - weight, text: 'from a feed with much noise' },
  ];
}

const RELAYS: Record<Tier, boolean> = { primary: false, secondary: false, tertiary: true };
