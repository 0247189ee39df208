import { canonicalUrl } from '../feed/canonical-url.ts';
import { groupItems, type Grouping } from '../feed/group-items.ts';
import type { Item } from '../feed/item.ts';
import type { KnownStory, Story } from '../feed/story.ts';
import { growStory, isProposal, openStory, toItem, type Judgement } from './grow.ts';
import type { InboxStory } from './schema.ts';

/** What one run of the desk looks at. */
export interface DeskInput {
  /** Read from the feeds in this run. */
  items: readonly Item[];
  /** Read a few days ago and not proposed then: with another article they may make a story. */
  recent: readonly Item[];
  /** Canonical addresses of all articles that an earlier run has looked at. */
  seen: ReadonlySet<string>;
  /** The stories on file, decided ones too. */
  inbox: readonly InboxStory[];
  /** Stories whose files cannot be read: nothing is proposed that seems to be one of them. */
  unreadable: readonly KnownStory[];
  /** Canonical addresses of the record's sources. */
  cited: ReadonlySet<string>;
  senses: NonNullable<Grouping['senses']>;
  judge: (story: Story) => Judgement;
}

/** A story that this run found, and what becomes of the inbox. */
export interface FoundStory {
  story: Story;
  judgement: Judgement;
  /** What is on file; null for a new story. */
  before: InboxStory | null;
  /** What is to be on file; the same as `before` where nothing changes. */
  after: InboxStory | null;
}

/** Folds what was read into stories and judges them: those that hold an article not seen before, newest first. */
export function proposeStories(input: DeskInput): FoundStory[] {
  const filed = new Set(input.inbox.flatMap(({ items }) => items.map(addressOf)));
  const fresh = input.items.filter((item) => !input.seen.has(addressOf(item)) && !filed.has(addressOf(item)));
  if (fresh.length === 0) return [];
  return storiesWith(
    fresh,
    [...fresh, ...readAgain(input, filed), ...input.recent, ...itemsOnFile(input)],
    input,
  );
}

/** Judges every story that the feeds tell of now, whether it was seen before or not. */
export function judgeStories(input: DeskInput): FoundStory[] {
  return storiesWith(input.items, [...input.items, ...itemsOnFile(input)], input);
}

/** The address by which articles are compared. */
export function addressOf({ url }: Pick<Item, 'url'>): string {
  return canonicalUrl(url) ?? url;
}

/** Articles on file as the feeds tell them now, with their whole summaries. */
function readAgain({ items }: DeskInput, filed: ReadonlySet<string>): Item[] {
  return items.filter((item) => filed.has(addressOf(item)));
}

function itemsOnFile({ inbox }: DeskInput): Item[] {
  return inbox.flatMap(({ items }) => items.map(toItem));
}

function storiesWith(wanted: readonly Item[], pool: readonly Item[], input: DeskInput): FoundStory[] {
  const addresses = new Set(wanted.map(addressOf));
  const unreadable = new Set(input.unreadable.map(({ id }) => id));
  const onFile = new Map(input.inbox.map((story) => [story.id, story]));
  const known = [
    ...input.inbox.map(({ id, items }) => ({ id, urls: items.map(({ url }) => url) })),
    ...input.unreadable,
  ];
  return groupItems(pool, { senses: input.senses, known })
    .filter(({ id, items }) => !unreadable.has(id) && items.some((item) => addresses.has(addressOf(item))))
    .map((story) => {
      const judgement = input.judge(story);
      const before = onFile.get(story.id) ?? null;
      const fresh = story.items.filter((item) => addresses.has(addressOf(item)));
      return { story, judgement, before, after: afterwards({ story, judgement, before, fresh }, input) };
    });
}

function afterwards(
  { story, judgement, before, fresh }: Omit<FoundStory, 'after'> & { fresh: Item[] },
  { cited }: DeskInput,
): InboxStory | null {
  if (before) return growStory(before, story, fresh, judgement);
  const isCited = story.items.every((item) => cited.has(addressOf(item)));
  return isProposal(judgement) && !isCited ? openStory(story, judgement) : null;
}
