import type { InboxItem, InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { Day } from '#record/shared/when.ts';
import type { EventVocabulary } from '../cluster/event-vocabulary.ts';
import { groupItems } from '../cluster/group-items.ts';
import type { KnownStory, Story } from '../cluster/story.ts';
import type { Suggestion } from '../match/suggestion.ts';
import type { Item } from '../normalise/item.ts';
import { changedItem, toItem } from './changed-item.ts';
import { findGone } from './gone-stories.ts';
import type { LookedAt } from './looked-at.ts';
import { isProposal, mergeIntoStory, openStory } from './merge-into-story.ts';
import { sortNotices, type SortedNotices } from './sort-notices.ts';

/** What one run of the desk looks at. */
export interface DeskInput {
  /**
   * Articles that say anything of the topic, read in this run or a few days ago: with another article an old one may
   * make a story.
   */
  items: readonly Item[];
  /** Addresses of several articles each. */
  pages: ReadonlySet<string>;
  lookedAt: LookedAt;
  /** The stories on file, decided ones too. */
  inbox: readonly InboxStory[];
  /** Stories whose files cannot be read: nothing is proposed that seems to be one of them. */
  unreadable: readonly KnownStory[];
  vocabulary: EventVocabulary;
  /** Average similarity from which two groups of articles are one story. */
  joinFrom: number;
  suggest: (story: Story) => Suggestion;
  today: Day;
}

/** A story that this run found, and what becomes of the inbox. */
export interface FoundStory {
  suggestion: Suggestion;
  /** What is on file; null for a new story. */
  before: InboxStory | null;
  /** What is to be on file; the same as `before` where nothing changes. */
  after: InboxStory | null;
}

/** What a run proposes. */
export interface Proposals {
  found: FoundStory[];
  /** Ids of stories that new articles belong to, but whose files are gone or cannot be read. */
  missing: string[];
}

/** Folds articles into stories and judges them: those with an article that is new or changed, newest first. */
export function proposeStories(input: DeskInput): Proposals {
  const sorted = sortNotices(input.items, input);
  if (sorted.fresh.size + sorted.changed.size === 0) return { found: [], missing: [] };
  return storiesWith(sorted, input);
}

/** Judges every story that the feeds tell of now, whether it was seen before or not. */
export function judgeStories(input: DeskInput): FoundStory[] {
  const sorted = sortNotices(input.items, input);
  const all = { ...sorted, fresh: new Set(sorted.free) };
  const isPresent = (arrivals: readonly Item[], onFile: InboxStory | null) =>
    arrivals.length > 0 || (onFile?.items.some((item) => sorted.present.has(item)) ?? false);
  return storiesWith(all, input, isPresent).found;
}

function storiesWith(
  { free, fresh, changed, replaced }: SortedNotices,
  input: DeskInput,
  isWanted = (arrivals: readonly Item[], onFile: InboxStory | null) =>
    arrivals.length > 0 || (onFile?.items.some((item) => changed.has(item)) ?? false),
): Proposals {
  const onFile = new Map(input.inbox.map((story) => [story.id, story]));
  const changes = new Map([...changed].map(([old, now]) => [old, changedItem(old, now, input.today)]));
  const { gone, merged, others } = findGone(free, input);
  const known = [...input.inbox.map((story) => knownStory(story, { changes, merged, replaced })), ...gone];
  const isLost = new Set(gone.map(({ id }) => id));
  const missing = new Set<string>();
  const found = groupItems(others, { ...input, known }).flatMap((story) => {
    const arrivals = story.items.filter((item) => fresh.has(item));
    const before = onFile.get(story.id) ?? null;
    if (!isWanted(arrivals, before)) return [];
    const lostId = isLost.has(story.id) ? story.id : emptiedTwin(story.id, input.unreadable);
    if (lostId !== null) {
      if (arrivals.length > 0) missing.add(lostId);
      return [];
    }
    return [foundStory({ story, arrivals, before, changes, suggestion: input.suggest(story) })];
  });
  return { found, missing: [...missing].toSorted() };
}

function knownStory(
  { id, items, apart = [] }: InboxStory,
  {
    changes,
    merged,
    replaced,
  }: {
    changes: ReadonlyMap<InboxItem, InboxItem>;
    merged: ReadonlyMap<string, Item[]>;
    replaced: ReadonlyMap<string, string[]>;
  },
): KnownStory {
  const own = items.map((item) => toItem(changes.get(item) ?? item));
  return {
    id,
    items: [...own, ...(merged.get(id) ?? [])],
    apart: [...apart, ...(replaced.get(id) ?? [])],
  };
}

function foundStory({
  story,
  arrivals,
  before,
  changes,
  suggestion,
}: {
  story: Story;
  arrivals: readonly Item[];
  before: InboxStory | null;
  changes: ReadonlyMap<InboxItem, InboxItem>;
  suggestion: Suggestion;
}): FoundStory {
  if (before === null)
    return { suggestion, before, after: isProposal(suggestion) ? openStory(story, suggestion) : null };
  const arrival = { fresh: arrivals, changed: changes, title: story.title, judgement: suggestion };
  return { suggestion, before, after: mergeIntoStory(before, arrival) };
}

/**
 * An emptied file tells nothing of its articles but its name: a new story that would have that name is the one that
 * was in it.
 */
function emptiedTwin(id: string, unreadable: readonly KnownStory[]): string | null {
  const name = id.replace(/-\d+$/, '');
  return unreadable.find((story) => story.id === name && story.addresses?.length === 0)?.id ?? null;
}
