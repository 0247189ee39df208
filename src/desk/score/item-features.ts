import { eventParts } from './event-features.ts';
import { involvedIn } from './involved.ts';
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
  const isTier = (tier: string) => (item.tier === tier ? 1 : 0);
  return [
    { part: 'primary', value: isTier('primary'), text: `${item.publisher} speaks itself` },
    { part: 'tertiary', value: isTier('tertiary'), text: `${item.publisher} relays it` },
    { part: 'noisy-feed', value: 1 - weight, text: 'from a feed with much noise' },
  ];
}
