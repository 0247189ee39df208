import type { InboxItem, InboxStory } from '#record/desk-files/inbox-schema.ts';
import { CommandError } from '#command/command-error.ts';
import { saying } from './decide.ts';
import { itemKey } from './item-key.ts';

/**
 * A story that was changed twice from one text, by this command and by somebody else: both changes. Where both changed
 * one field, theirs stays; what they decided or took out is never undone.
 *
 * @throws CommandError where both decided, and not the same
 */
export function mergeStories(base: InboxStory, ours: InboxStory, theirs: InboxStory): InboxStory {
  const isChanged = (field: keyof InboxStory) => !isSame(ours[field], base[field]);
  const isTheirs = (field: keyof InboxStory) => !isSame(theirs[field], base[field]);
  if (isChanged('decision') && isTheirs('decision') && !isSame(ours.decision, theirs.decision)) {
    throw new CommandError(
      `Nothing was written: ${theirs.id} was ${theirs.decision ? saying(theirs.decision) : 'restored'} meanwhile.`,
    );
  }
  const taken = FIELDS.filter((field) => isChanged(field) && !isTheirs(field));
  return {
    ...theirs,
    ...Object.fromEntries(taken.map((field) => [field, ours[field]])),
    ...listsOf(base, ours, theirs),
    items: mergeItems(base, ours, theirs),
  };
}

const FIELDS = ['title', 'date', 'score', 'verdict', 'entry', 'reasons', 'note', 'decision'] as const;

function listsOf(
  base: InboxStory,
  ours: InboxStory,
  theirs: InboxStory,
): Pick<InboxStory, 'apart' | 'merged'> {
  const join = (field: 'apart' | 'merged') => {
    const gone = new Set((base[field] ?? []).filter((it) => !(ours[field] ?? []).includes(it)));
    return [...new Set([...(theirs[field] ?? []), ...(ours[field] ?? [])])].filter((it) => !gone.has(it));
  };
  const lists = { apart: join('apart'), merged: join('merged') };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

function mergeItems(base: InboxStory, ours: InboxStory, theirs: InboxStory): InboxItem[] {
  const [before, mine, there] = [base, ours, theirs].map(({ items }) => byKey(items)) as [
    Items,
    Items,
    Items,
  ];
  const apart = new Set(theirs.apart ?? []);
  const kept = theirs.items.flatMap((item) => {
    const [old, now] = [before.get(itemKey(item)), mine.get(itemKey(item))];
    if (old && !now) return [];
    return [now && old && !isSame(now, old) ? now : item];
  });
  const added = ours.items.filter(
    (item) => !before.has(itemKey(item)) && !there.has(itemKey(item)) && !apart.has(item.url),
  );
  return [...kept, ...added];
}

type Items = ReadonlyMap<string, InboxItem>;

function byKey(items: readonly InboxItem[]): Items {
  return new Map(items.map((item) => [itemKey(item), item]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
