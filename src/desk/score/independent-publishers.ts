import { RELAYS } from '#record/source/tier.ts';
import type { Item } from '../normalise/item.ts';
import { wordsOf } from '#record/words/words.ts';

/** How many publishers report it in words of their own: not those who relay others, nor those who print one text. */
export function independentPublishers(items: readonly Item[]): number {
  const own = items.filter(({ tier }) => !RELAYS[tier]);
  const publishers = new Set(own.map(({ publisher }) => publisher));
  const headlines = new Set(own.map(({ title }) => wordsOf(title).join(' ')));
  return Math.min(publishers.size, headlines.size);
}
