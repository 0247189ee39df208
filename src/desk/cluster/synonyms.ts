import type { Profile } from '#record/desk-files/feeds-schema.ts';
import type { Synonyms } from './item-words.ts';

/** Words for one kind of event, which count as one word where articles are compared. */
export function synonymsOf({ events }: Profile): Synonyms {
  return events.map(({ words }) => words);
}
