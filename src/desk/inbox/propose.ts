import { canonicalUrl } from '#record/shared/canonical-url.ts';
import { groupItems, type Grouping } from '../cluster/group-items.ts';
import type { Item } from '../normalise/item.ts';
import type { KnownStory, Story } from '../cluster/story.ts';
import type { Suggestion } from '../match/suggestion.ts';
import { mergeIntoStory, isProposal, openStory, toItem } from './merge-into-story.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';

/** What one run of the desk looks at. */
export interface DeskInput {
  /** Read from the feeds, in this run or a few days ago: with another article an old one may make a story. */
  items: readonly Item[];
  /** Whether an earlier run has looked at the article with this canonical address. */
  isSeen: (address: string) => boolean;
  /** Whether an article says anything of the topic. */
  concerns: (item: Item) => boolean;
  /** The stories on file, decided ones too. */
  inbox: readonly InboxStory[];
  /** Stories whose files cannot be read: nothing is proposed that seems to be one of them. */
  unreadable: readonly KnownStory[];
  vocabulary: NonNullable<Grouping['vocabulary']>;
  suggest: (story: Story) => Suggestion;
}

/** A story that this run found, and what becomes of the inbox. */
export interface FoundStory {
  suggestion: Suggestion;
  /** What is on file; null for a new story. */
  before: InboxStory | null;
  /** What is to be on file; the same as `before` where nothing changes. */
  after: InboxStory | null;
}

/**
 * Folds articles into stories and judges them: those that hold an article not looked at before, newest first.
 * Articles that say nothing of the topic are left out before the folding.
 */
export function proposeStories(input: DeskInput): FoundStory[] {
  const items = input.items.filter(input.concerns);
  const fresh = freshItems({ ...input, items });
  return fresh.length === 0 ? [] : storiesWith(fresh, { ...input, items });
}

/** Judges every story that the feeds tell of now, whether it was seen before or not. */
export function judgeStories(input: DeskInput): FoundStory[] {
  return storiesWith(input.items, input);
}

/** The articles that no run has looked at and no story on file holds. */
function freshItems({ items, isSeen, inbox }: DeskInput): Item[] {
  const filed = new Set(inbox.flatMap((story) => story.items.map(addressOf)));
  return items.filter((item) => !isSeen(addressOf(item)) && !filed.has(addressOf(item)));
}

/** The address by which articles are compared. */
export function addressOf({ url }: Pick<Item, 'url'>): string {
  return canonicalUrl(url) ?? url;
}

function storiesWith(wanted: readonly Item[], input: DeskInput): FoundStory[] {
  const pool = [...input.items, ...input.inbox.flatMap(({ items }) => items.map(toItem))];
  const addresses = new Set(wanted.map(addressOf));
  const unreadable = new Set(input.unreadable.map(({ id }) => id));
  const onFile = new Map(input.inbox.map((story) => [story.id, story]));
  const known = [
    ...input.inbox.map(({ id, items }) => ({ id, urls: items.map(({ url }) => url) })),
    ...input.unreadable,
  ];
  return groupItems(pool, { vocabulary: input.vocabulary, known })
    .filter(({ id, items }) => !unreadable.has(id) && items.some((item) => addresses.has(addressOf(item))))
    .map((story) => {
      const suggestion = input.suggest(story);
      const before = onFile.get(story.id) ?? null;
      const fresh = story.items.filter((item) => addresses.has(addressOf(item)));
      if (before) return { suggestion, before, after: mergeIntoStory(before, story, fresh, suggestion) };
      return { suggestion, before, after: isProposal(suggestion) ? openStory(story, suggestion) : null };
    });
}
