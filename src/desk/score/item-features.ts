import { eventFeatures } from './event-features.ts';
import { involvedIn } from './involved.ts';
import { FIRST_HAND, RELAYS } from '#record/source/tier.ts';
import { partyFeatures } from './party-features.ts';
import type { FeatureValue } from '#record/desk-files/features.ts';
import type { Reading, Topic } from './reading.ts';
import { wordFeatures } from './word-features.ts';

/** The features that apply to one article. */
export function featuresOfItem(reading: Reading, topic: Topic): FeatureValue[] {
  const involved = involvedIn(reading, topic);
  return [
    ...partyFeatures(reading, involved),
    ...eventFeatures(reading, involved),
    ...wordFeatures(reading, involved),
    ...sourceFeatures(reading, topic),
  ].filter(({ value }) => value > 0);
}

function sourceFeatures({ item }: Reading, { feeds }: Topic): FeatureValue[] {
  const weight = feeds.find(({ id }) => id === item.feed)?.weight ?? 1;
  return [
    { feature: 'primary', value: Number(FIRST_HAND[item.tier]), text: `${item.publisher} speaks itself` },
    { feature: 'tertiary', value: Number(RELAYS[item.tier]), text: `${item.publisher} relays it` },
    { feature: 'noisy-feed', value: 1 - weight, text: 'from a feed with much noise' },
  ];
}
