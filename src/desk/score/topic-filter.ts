import type { Item } from '../normalise/item.ts';
import { articleReader, type Topic } from './reading.ts';

/**
 * Prepares telling articles that say anything of the topic, a name, an event or a word of the contract, from those
 * that say nothing: these can make no story of it, and need not be compared with all the others.
 */
export function topicFilter(topic: Topic): (item: Item) => boolean {
  const read = articleReader(topic);
  return (item) => {
    const { title, summary } = read(item);
    return [title, summary].some(
      ({ named, events, vocabulary }) => named.size > 0 || events.length > 0 || vocabulary.length > 0,
    );
  };
}
