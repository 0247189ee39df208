import { join } from 'node:path';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { countOf } from '#record/shared/text.ts';
import { CommandError } from '#command/command-error.ts';
import type { Plan } from '#check/new-command/plan.ts';
import { joinStories, moveItem, splitStory } from '../inbox/regroup.ts';
import { newStoryText } from '../inbox/story-text.ts';
import { addressOf } from '../normalise/notice.ts';
import { findStory, type ReviewDesk } from './desk.ts';
import { changeOf, removalOf } from './filed-story.ts';

/** Articles become a story of their own, which waits for an editor. */
export function planSplit(desk: ReviewDesk, { id, urls }: { id: string; urls: readonly string[] }): Plan {
  const filed = findStory(desk, id);
  // An earlier split that was interrupted has written the new story, and nothing else.
  const begun = desk.files.flatMap(({ story }) =>
    story && isMadeOf(story, urls) && story.id !== id ? [story] : [],
  );
  const taken = desk.files.map((file) => file.id).filter((one) => !begun.some((story) => story.id === one));
  const { rest, split } = splitStory(filed.story, urls, taken);
  const file = join(desk.inboxFolder, `${split.id}.yaml`);
  const changes = [
    ...(begun.length > 0 ? [] : [{ file, before: null, after: newStoryText(desk.judge(split)) }]),
    changeOf(filed, desk.judge(rest)),
  ];
  return { changes, message: `${countOf(split.items.length, 'article')} of ${id} now wait as ${split.id}.` };
}

/** An article goes from its story into another. */
export function planMove(desk: ReviewDesk, { url, to }: { url: string; to: string }): Plan {
  const target = findStory(desk, to);
  const from = findStory(desk, storyWith(desk, { url, to }).id);
  const moved = moveItem(from.story, target.story, url);
  const message = `${url} is now in ${to}.`;
  if (moved.from.items.length > 0) {
    return {
      changes: [changeOf(target, desk.judge(moved.to)), changeOf(from, desk.judge(moved.from))],
      message,
    };
  }
  const joined = joinStories(target.story, from.story);
  const left = `${message} ${from.story.id} had no other article and is gone.`;
  return { changes: [changeOf(target, desk.judge(joined)), removalOf(from)], message: left };
}

/** The second story goes into the first. */
export function planMerge(desk: ReviewDesk, [id, other]: readonly [string, string]): Plan {
  if (id === other) throw new CommandError(`${id} is one story already.`, 2);
  const [kept, gone] = [findStory(desk, id), findStory(desk, other)];
  const joined = joinStories(kept.story, gone.story);
  return {
    changes: [changeOf(kept, desk.judge(joined)), removalOf(gone)],
    message: `${other} is part of ${id} now.`,
  };
}

/** The story that holds an article, other than the one it is to go to. */
function storyWith({ files }: ReviewDesk, { url, to }: { url: string; to: string }): InboxStory {
  const having = files.flatMap(({ story }) =>
    story && story.id !== to && isHolding(story, url) ? [story] : [],
  );
  const [story, another] = having;
  if (!story) throw new CommandError(`No story but perhaps ${to} has an article ${url}.`, 2);
  if (another) throw new CommandError(`${story.id} and ${another.id} both have ${url}; merge them first.`);
  return story;
}

function isHolding({ items }: InboxStory, url: string): boolean {
  return items.some((item) => item.url === url || addressOf(item) === addressOf({ url }));
}

function isMadeOf(story: InboxStory, urls: readonly string[]): boolean {
  const wanted = new Set(urls.map((url) => addressOf({ url })));
  return story.decision === null && story.items.every((item) => wanted.has(addressOf(item)));
}
