import type { Entry } from '../entry/entry.ts';

/** The entries next to one in the timeline. */
export interface Neighbours<T> {
  earlier: T | null;
  later: T | null;
}

/** The neighbours of an entry in a timeline ordered newest first. */
export function neighboursOf<T extends Pick<Entry, 'slug'>>(
  timeline: readonly T[],
  slug: string,
): Neighbours<T> {
  const place = placesIn(timeline).get(slug);
  if (place === undefined) return { earlier: null, later: null };
  return { earlier: timeline[place + 1] ?? null, later: timeline[place - 1] ?? null };
}

/** Every entry of a timeline is asked for: a search each time would grow with the square of their number. */
function placesIn(timeline: readonly Pick<Entry, 'slug'>[]): ReadonlyMap<string, number> {
  const known = places.get(timeline) ?? new Map(timeline.map(({ slug }, place) => [slug, place]));
  places.set(timeline, known);
  return known;
}

const places = new WeakMap<readonly object[], ReadonlyMap<string, number>>();
