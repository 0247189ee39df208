import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { Item } from '../normalise/item.ts';
import { addressOf } from '../normalise/notice.ts';

/** Two articles of which an editor has said whether they tell of one event. */
export interface RegroupedPair {
  one: Item;
  other: Item;
  isOne: boolean;
}

/** What editors said by merging stories, and by taking articles out of them. */
export function regroupedPairs(stories: readonly InboxStory[]): RegroupedPair[] {
  const byAddress = new Map(stories.flatMap(({ items }) => items.map((item) => [addressOf(item), item])));
  return stories.flatMap(({ items, merged = [], apart = [] }) => {
    const out = apart.flatMap((url) => byAddress.get(addressOf({ url })) ?? []);
    const inside =
      merged.length > 0 ? items.flatMap((one, at) => pairsOf(one, items.slice(at + 1), true)) : [];
    return [...inside, ...items.flatMap((one) => pairsOf(one, out, false))];
  });
}

function pairsOf(one: Item, others: readonly Item[], isOne: boolean): RegroupedPair[] {
  return others.map((other) => ({ one, other, isOne }));
}
