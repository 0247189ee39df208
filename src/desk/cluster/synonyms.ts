import type { Profile } from '#record/desk-files/feeds-schema.ts';
import type { Senses } from './item-words.ts';

/** Words for one kind of event, which count as one word where articles are compared. */
export function sensesOf({ events }: Profile): Senses {
  return events.map(({ words }) => words);
}
