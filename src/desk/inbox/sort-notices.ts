import type { InboxItem, InboxStory } from '#record/desk-files/inbox-schema.ts';
import { noticeFinder } from '../normalise/find-notice.ts';
import type { Item } from '../normalise/item.ts';
import { addressOf, titleSimilarity } from '../normalise/notice.ts';
import { isChanged } from './changed-item.ts';
import type { LookedAt } from './looked-at.ts';

/** What the articles of a run are to the inbox. */
export interface SortedNotices {
  /** Those that no story on file holds. */
  free: Item[];
  /** Of these, those that have not been judged by what they are judged by now. */
  fresh: Set<Item>;
  /** Articles on file that feeds have now. */
  present: Set<InboxItem>;
  /** Addresses at which decided stories had articles, and others are now, by the id of the story. */
  replaced: Map<string, string[]>;
  /** Articles on file that their feed announces otherwise now, by the item on file. */
  changed: Map<InboxItem, Item>;
}

/** Tells articles that are on file from others, and finds what has changed in them. */
export function sortNotices(
  items: readonly Item[],
  {
    inbox,
    lookedAt,
    pages,
  }: { inbox: readonly InboxStory[]; lookedAt: LookedAt; pages: ReadonlySet<string> },
): SortedNotices {
  const filed = inbox.flatMap((story) => story.items.map((item) => ({ ...item, item, story })));
  const find = noticeFinder(filed, pages);
  const sorted: SortedNotices = {
    replaced: new Map(),
    free: [],
    fresh: new Set(),
    present: new Set(),
    changed: new Map(),
  };
  const isMissing = missingFrom(inbox, lookedAt);
  for (const item of items) {
    const known = find(item);
    if (known !== null && !isAnotherStory(item, known)) {
      sorted.present.add(known.item);
      if (isChanged(known.item, item)) sorted.changed.set(known.item, item);
      continue;
    }
    if (known !== null) {
      const { id } = known.story;
      sorted.replaced.set(id, [...(sorted.replaced.get(id) ?? []), item.url]);
    }
    sorted.free.push(item);
    if (!lookedAt.isJudged(item) || isMissing(item)) sorted.fresh.add(item);
  }
  return sorted;
}

/** Put into a story whose file was then saved by somebody who had not seen it, so that nobody ever would. */
function missingFrom(inbox: readonly InboxStory[], lookedAt: LookedAt): (item: Item) => boolean {
  const stories = new Map(inbox.map((story) => [story.id, story]));
  return (item) => {
    const story = stories.get(lookedAt.find(item)?.story ?? '');
    return story !== undefined && !(story.apart ?? []).some((url) => addressOf({ url }) === addressOf(item));
  };
}

/**
 * What was decided about a headline does not hold for quite another one, even where the publisher put it in its
 * place: it may be the news that was waited for.
 */
function isAnotherStory(item: Item, known: InboxItem & { story: InboxStory }): boolean {
  return known.story.decision !== null && titleSimilarity(known, item) < 0.5;
}
