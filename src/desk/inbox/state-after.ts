import { inboxItemSchema, type InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { Item } from '../normalise/item.ts';
import { noticeFinder } from '../normalise/find-notice.ts';
import { fullAddressOf, type Notice } from '../normalise/notice.ts';
import type { DeskState, Mark } from './desk-state.ts';
import type { LookedAt } from './looked-at.ts';

/** What a run did. */
export interface Run {
  /** Articles that feeds have now. */
  items: readonly Item[];
  /** Articles of the days before that it looked at again. */
  recent: readonly Item[];
  /** Whether an article says anything of the topic. */
  concerns: (item: Item) => boolean;
  lookedAt: LookedAt;
  pages: ReadonlySet<string>;
  /** Every story on file after the run. */
  stories: readonly InboxStory[];
  feeds: DeskState['feeds'];
  /** Version of what articles are judged by. */
  version: string;
  now: Date;
}

/** The state after a run that has looked at its items; some of them are in the stories on file. */
export function stateAfter(before: DeskState, run: Run): DeskState {
  const mark = marker(run);
  const marked = [
    ...run.recent.map((item) => mark(item, false)),
    ...run.items.map((item) => mark(item, true)),
  ];
  const replaced = new Set(marked.map(({ old }) => old));
  const first = daysBefore(run.now, SEEN_DAYS);
  const kept = before.seen.filter((one) => one.last >= first && !replaced.has(one));
  const seen = orderedMarks([
    ...kept.map((one) => ({ notice: one, mark: one })),
    ...marked.map(({ item, now }) => ({ notice: item, mark: now })),
  ]);
  return {
    version: 2,
    feeds: run.feeds,
    judgedBy: run.version,
    seen,
    recent: recentOf([...run.recent, ...run.items.filter(run.concerns)], marked, run),
  };
}

/** Longer than articles stay away from feeds that show them now and then; looking at one twice does no harm. */
const SEEN_DAYS = 120;

/** The articles on one event appear within days. */
const RECENT_DAYS = 4;

/** As much of a summary as is ever read for the score. */
const SUMMARY_LENGTH = 600;

const LONGEST_TITLE = 200;

interface Marked {
  item: Item;
  old: Mark | null;
  now: Mark;
}

function marker({ lookedAt, stories, pages, now }: Run): (item: Item, isInFeed: boolean) => Marked {
  const today = dayOf(now);
  const filed = stories.flatMap(({ id, items }) => items.map((item) => ({ ...item, story: id })));
  const findFiled = noticeFinder(filed, pages);
  return (item, isInFeed) => {
    const old = lookedAt.find(item);
    const { feed, guid, url, title, published } = item;
    return {
      item,
      old,
      now: {
        feed,
        guid,
        url,
        title: title.slice(0, LONGEST_TITLE),
        published,
        judged: lookedAt.judgedBy(item),
        on: old?.on ?? today,
        last: isInFeed ? today : (old?.last ?? today),
        story: findFiled(item)?.story ?? old?.story ?? null,
      },
    };
  };
}

/** Each article of a feed once, in an order of its own; by the notices, whose addresses are known already. */
function orderedMarks(marks: readonly { notice: Notice; mark: Mark }[]): Mark[] {
  const byKey = new Map(marks.map(({ notice, mark }) => [noticeKey(notice), mark]));
  return [...byKey.keys()].toSorted().flatMap((key) => byKey.get(key) ?? []);
}

function recentOf(items: readonly Item[], marked: readonly Marked[], { now }: Run): DeskState['recent'] {
  const first = daysBefore(now, RECENT_DAYS);
  const looked = new Map(marked.map((one) => [one.item, one.now.on]));
  const byKey = new Map(items.map((item) => [noticeKey(item), item]));
  return [...byKey.values()]
    .filter((item) => (looked.get(item) ?? '') >= first)
    .map((item) => inboxItemSchema.parse({ ...item, summary: item.summary.slice(0, SUMMARY_LENGTH) }));
}

function noticeKey(notice: Notice): string {
  const title = notice.title.slice(0, LONGEST_TITLE);
  return [fullAddressOf(notice), notice.feed, notice.guid ?? '', title, notice.published ?? ''].join('\n');
}

function daysBefore(now: Date, days: number): string {
  return dayOf(new Date(now.getTime() - days * 86_400_000));
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
