import { z } from 'zod';
import { inboxItemSchema } from '#record/desk-files/inbox-schema.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { addressOf } from './propose.ts';
import type { Item } from '../normalise/item.ts';
import { feedStateSchema } from '../read/feed-state.ts';

/** What is remembered between runs. To lose it costs a run that reads every feed anew, and no story. */
export const deskStateSchema = feedStateSchema.extend({
  /** Articles that a run has looked at, by canonical address: when, and the story they were put into. */
  seen: z.record(z.string(), z.strictObject({ on: z.iso.date(), story: z.string().nullable() })),
  /** The articles of the last days that say anything of the topic: a later one may make a story of them. */
  recent: z.array(inboxItemSchema),
});
export type DeskState = z.output<typeof deskStateSchema>;

export function emptyDeskState(): DeskState {
  return { version: 1, feeds: {}, seen: {}, recent: [] };
}

/**
 * Whether an article was looked at. One whose story is no longer on file was not: somebody has thrown away the
 * file instead of dismissing the story.
 */
export function seenIn({ seen }: DeskState, storyIds: ReadonlySet<string>): (address: string) => boolean {
  const known = new Map(Object.entries(seen));
  return (address) => {
    const mark = known.get(address);
    return mark !== undefined && (mark.story === null || storyIds.has(mark.story));
  };
}

/** The state after a run that has looked at `items`; some of them are in the `stories` on file. */
export function stateAfter(
  before: DeskState,
  run: {
    items: readonly Item[];
    /** Whether an article says anything of the topic. */
    concerns: (item: Item) => boolean;
    stories: readonly InboxStory[];
    feeds: DeskState['feeds'];
    now: Date;
  },
): DeskState {
  const isSeen = seenIn(before, new Set(run.stories.map(({ id }) => id)));
  const fresh = run.items.filter((item) => !isSeen(addressOf(item)));
  const storyOf = new Map(
    run.stories.flatMap(({ id, items }) => items.map((item) => [addressOf(item), id] as const)),
  );
  const marks = fresh
    .map(addressOf)
    .map((address) => [address, { on: dayOf(run.now), story: storyOf.get(address) ?? null }] as const);
  const kept = Object.entries(before.seen).filter(([, { on }]) => on >= daysBefore(run.now, SEEN_DAYS));
  const seen = Object.fromEntries([...kept, ...marks].toSorted(byAddress));
  return {
    version: 1,
    feeds: run.feeds,
    seen,
    recent: recentOf([...before.recent, ...fresh.filter(run.concerns)], seen, run.now),
  };
}

/** Longer than articles stay in feeds that show the latest ones; looking at one twice does no harm. */
const SEEN_DAYS = 120;

/** The articles on one event appear within days. */
const RECENT_DAYS = 4;

/** As much of a summary as is ever read for the score. */
const SUMMARY_LENGTH = 600;

function recentOf(items: readonly Item[], seen: DeskState['seen'], now: Date): DeskState['recent'] {
  const first = daysBefore(now, RECENT_DAYS);
  const byAddress = new Map(items.map((item) => [addressOf(item), item]));
  return [...byAddress]
    .filter(([address]) => (seen[address]?.on ?? '') >= first)
    .map(([, item]) => inboxItemSchema.parse({ ...item, summary: item.summary.slice(0, SUMMARY_LENGTH) }));
}

function byAddress([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}

function daysBefore(now: Date, days: number): string {
  return dayOf(new Date(now.getTime() - days * 86_400_000));
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
