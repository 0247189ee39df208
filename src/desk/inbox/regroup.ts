import { CommandError } from '#command/command-error.ts';
import type { InboxItem, InboxStory } from '#record/desk-files/inbox-schema.ts';
import { makeStories } from '../cluster/make-stories.ts';
import { addressOf } from '../normalise/notice.ts';
import { toItem } from './changed-item.ts';

/**
 * Takes articles out of a story into one of their own, which waits for an editor; the two are never joined again.
 *
 * @param urls addresses of the articles
 * @param taken ids that the new story cannot have
 * @throws CommandError where an address is not in the story, or nothing would be left
 */
export function splitStory(
  story: InboxStory,
  urls: readonly string[],
  taken: readonly string[],
): { rest: InboxStory; split: InboxStory } {
  const out = urls.map((url) => articlesAt(story, url)).flat();
  const rest = withoutItems(story, out);
  if (rest.items.length === 0)
    throw new CommandError(`These are all the articles of ${story.id}; there is nothing to split.`);
  const [made] = makeStories([{ items: out.map(toItem), id: null }], taken);
  if (!made) throw new CommandError('Name the articles to take out.', 2);
  const { score, verdict, entry, reasons } = story;
  const { id, date, title } = made;
  const split = { id, date, title, score, verdict, entry, reasons, items: out, note: null, decision: null };
  return { rest, split };
}

/** Takes an article from one story into another; it never comes back by itself. */
export function moveItem(
  from: InboxStory,
  to: InboxStory,
  url: string,
): { from: InboxStory; to: InboxStory } {
  const moved = articlesAt(from, url);
  return { from: withoutItems(from, moved), to: withItems(to, moved) };
}

/**
 * Puts the articles of `other` into `story`, with what is known of both; late articles on either come to it.
 *
 * @throws CommandError where the one that would go has been decided
 */
export function joinStories(story: InboxStory, other: InboxStory): InboxStory {
  if (other.decision !== null) {
    const hint =
      story.decision === null
        ? `Merge the other way round: npm run review -- merge ${other.id} ${story.id}`
        : `Take its decision back first: npm run review -- restore ${other.id}`;
    throw new CommandError(`${other.id} is decided. ${hint}`);
  }
  const joined = withItems(story, other.items);
  const notes = [story.note, other.note].filter((note) => note !== null);
  const apart = [...(joined.apart ?? []), ...(other.apart ?? [])].filter(
    (url) => !joined.items.some((item) => addressOf(item) === addressOf({ url })),
  );
  return {
    ...joined,
    ...(apart.length > 0 && { apart }),
    merged: [...new Set([...(story.merged ?? []), other.id, ...(other.merged ?? [])])],
    note: notes.length === 0 ? null : notes.join('\n'),
  };
}

/** The articles of a story at an address; throws a CommandError if there is none. */
export function articlesAt({ id, items }: InboxStory, url: string): InboxItem[] {
  const exact = items.filter((item) => item.url === url);
  const found = exact.length > 0 ? exact : items.filter((item) => addressOf(item) === addressOf({ url }));
  if (found.length === 0) throw new CommandError(`${id} has no article ${url}.`, 2);
  return found;
}

function withoutItems(story: InboxStory, out: readonly InboxItem[]): InboxStory {
  const items = story.items.filter((item) => !out.includes(item));
  const apart = [...new Set([...(story.apart ?? []), ...out.map(({ url }) => url)])];
  return { ...story, items, apart, ...titleAndDate(story, items) };
}

function withItems(story: InboxStory, more: readonly InboxItem[]): InboxStory {
  const urls = new Set(story.items.map(({ url, title }) => `${url}\n${title}`));
  const items = [...story.items, ...more.filter(({ url, title }) => !urls.has(`${url}\n${title}`))];
  const { apart, ...rest } = story;
  const left = (apart ?? []).filter((url) => !more.some((item) => item.url === url));
  return { ...rest, items, ...(left.length > 0 && { apart: left }), ...titleAndDate(story, items) };
}

/** Those of the articles that are there, where they were of the articles before; what an editor wrote stays. */
function titleAndDate(
  story: InboxStory,
  items: readonly InboxItem[],
): Partial<Pick<InboxStory, 'title' | 'date'>> {
  const [before, after] = [story.items, items].map((some) => {
    const [made] = some.length === 0 ? [] : makeStories([{ items: some.map(toItem), id: story.id }], []);
    return made;
  });
  if (!after || story.decision !== null) return {};
  const isOwnTitle = story.items.some(({ title }) => title === story.title);
  return {
    ...(isOwnTitle && { title: after.title }),
    ...(story.date === before?.date && { date: after.date }),
  };
}
