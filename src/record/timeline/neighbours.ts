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
  const place = timeline.findIndex((entry) => entry.slug === slug);
  if (place < 0) return { earlier: null, later: null };
  return { earlier: timeline[place + 1] ?? null, later: timeline[place - 1] ?? null };
}
