import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { KnownStory } from '../cluster/story.ts';
import type { Item } from '../normalise/item.ts';
import type { LookedAt } from './looked-at.ts';

/** What is known of articles whose story is not on file under the id that they were proposed with. */
export interface GoneStories {
  /** Stories that were proposed and whose files are not there any more or cannot be read. */
  gone: KnownStory[];
  /** Articles of stories that an editor merged into another, by the id of that other. */
  merged: Map<string, Item[]>;
  /** All other articles. */
  others: Item[];
}

/**
 * A story is proposed once: to delete or to empty its file is no reason to propose it again. Only to lose the state
 * as well makes it new.
 */
export function findGone(
  items: readonly Item[],
  {
    lookedAt,
    inbox,
    unreadable,
  }: { lookedAt: LookedAt; inbox: readonly InboxStory[]; unreadable: readonly KnownStory[] },
): GoneStories {
  const onFile = new Set(inbox.map(({ id }) => id));
  const mergedInto = new Map(inbox.flatMap(({ id, merged = [] }) => merged.map((old) => [old, id] as const)));
  const storyOf = new Map(items.map((item) => [item, lookedAt.find(item)?.story ?? null]));
  const isAt = (place: (story: string) => string | null) => {
    const placed = items.flatMap((item) => {
      const story = storyOf.get(item) ?? null;
      const id = story === null || onFile.has(story) ? null : place(story);
      return id === null ? [] : [{ item, id }];
    });
    return new Map(
      [...Map.groupBy(placed, ({ id }) => id)].map(([id, some]) => [id, some.map(({ item }) => item)]),
    );
  };
  const merged = isAt((story) => mergedInto.get(story) ?? null);
  const gone = isAt((story) => (mergedInto.has(story) ? null : story));
  const elsewhere = new Set([...merged.values(), ...gone.values()].flat());
  return {
    merged,
    gone: [
      ...unreadable.map((story) => ({ ...story, items: gone.get(story.id) ?? [] })),
      ...[...gone].flatMap(([id, own]) =>
        unreadable.some((one) => one.id === id) ? [] : [{ id, items: own }],
      ),
    ],
    others: items.filter((item) => !elsewhere.has(item)),
  };
}
