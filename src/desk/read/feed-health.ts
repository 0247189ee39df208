import { z } from 'zod';
import type { Item } from '../normalise/item.ts';

/** How a feed usually fares, remembered between runs. */
export const feedHealthSchema = z.strictObject({
  /** When its newest item was published, or else first seen; null if it never had one. */
  newest: z.iso.datetime().nullable(),
  /** Which item that was. */
  newestId: z.string().nullable(),
  /** Hours between one item and the next, as a rule; null if unknown. */
  rhythm: z.number().nonnegative().nullable(),
  /** Hours of the longest pause among its items; null if unknown. */
  longestPause: z.number().nonnegative().nullable(),
  /** When it was last read as a whole, not just called unchanged. */
  readWhole: z.iso.datetime(),
});
export type FeedHealth = z.output<typeof feedHealthSchema>;

/** What to remember of a feed that was read as a whole. */
export function healthAfter(
  items: readonly Item[],
  { previous, now }: { previous: FeedHealth | undefined; now: number },
): FeedHealth {
  const at = new Date(now).toISOString();
  const dates = items.flatMap(({ published }) => published ?? []).toSorted();
  const newest = newestOf(items);
  const newestId = newest && (newest.guid ?? newest.url).slice(0, LONGEST_ID);
  const firstSeen = newestId === previous?.newestId ? (previous?.newest ?? at) : at;
  const pauses = pausesBetween(dates);
  return {
    newest: newest ? (newest.published ?? firstSeen) : (previous?.newest ?? null),
    newestId: newestId ?? previous?.newestId ?? null,
    rhythm: pauses[Math.floor(pauses.length / 2)] ?? previous?.rhythm ?? null,
    longestPause: pauses.at(-1) ?? previous?.longestPause ?? null,
    readWhole: at,
  };
}

const LONGEST_ID = 300;

/** Whole feeds are asked for once a week, for servers that say "not modified" whatever happens. */
export function isDueWhole(health: FeedHealth | undefined, now: number): boolean {
  return health === undefined || Date.parse(health.readWhole) + WEEK <= now;
}

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** What a feed is that has had nothing new for longer than usual, in a sentence; null if it has. */
export function quietText(health: FeedHealth | undefined, now: number): string | null {
  if (!health?.newest) return null;
  const hours = (now - Date.parse(health.newest)) / HOUR;
  const usual = health.rhythm === null ? '' : `; usually an item comes every ${span(health.rhythm)}`;
  if (hours <= patienceWith(health)) return null;
  return `Nothing new since ${health.newest.slice(0, 10)}, ${span(hours)} ago${usual}.`;
}

/** Hours: well beyond what it has done before. A feed of which no rhythm is known gets two months. */
function patienceWith({ rhythm, longestPause }: FeedHealth): number {
  if (rhythm === null || longestPause === null) return 60 * 24;
  return Math.max(3 * 24, rhythm * 5, longestPause * 1.5);
}

/** By its date; of items without dates the first, as feeds begin with what is new. */
function newestOf(items: readonly Item[]): Item | null {
  const [first = null] = items;
  return items.reduce<Item | null>(
    (best, item) => ((item.published ?? '') > (best?.published ?? '') ? item : best),
    first,
  );
}

/** Hours, shortest first; items that came together are one. */
function pausesBetween(dates: readonly string[]): number[] {
  const pauses = dates.slice(1).map((date, index) => Date.parse(date) - Date.parse(dates[index] ?? date));
  return pauses
    .filter((pause) => pause > 0)
    .map((pause) => Math.round((pause / HOUR) * 10) / 10)
    .toSorted((a, b) => a - b);
}

function span(hours: number): string {
  if (hours < 1) return 'hour';
  return hours < 48 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24)} days`;
}
