import type { Item } from '../normalise/item.ts';
import { nameReader, type Topic } from './reading.ts';

/**
 * Prepares telling articles that say anything of the topic, a name or a word that means the contract, from those
 * that say nothing: these can make no story of it, and need not be compared with all the others. An event alone is not
 * enough: everybody signs, hires and leaves.
 */
export function topicFilter(topic: Topic): (item: Item) => boolean {
  const read = nameReader(topic);
  return (item) => {
    const { title, summary, speakers } = read(item);
    return (
      speakers.size > 0 ||
      [title, summary].some(
        ({ named, products, vocabulary }) =>
          named.size > 0 || products.size > 0 || vocabulary.some(({ strength }) => strength > 1),
      )
    );
  };
}
