import { topicFilter } from '../score/topic-filter.ts';
import { topicOf } from '../score/reading.ts';
import { eventVocabularyOf } from '../cluster/event-vocabulary.ts';
import { suggester } from '../match/suggestion.ts';
import { judgeStories, proposeStories, type DeskInput, type FoundStory } from '../inbox/propose.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { readInbox, type InboxFile } from '#check/read/read-inbox.ts';
import { userAgentOf } from '#net/user-agent.ts';
import { issuesAsText } from '#check/report/issue-report.ts';
import { startProgress } from '#command/progress.ts';
import { seenIn, stateAfter, type DeskState } from '../inbox/desk-state.ts';
import { readDeskState, writeDeskState } from '../inbox/desk-state-file.ts';
import { unreadableStories, writeStories } from '../inbox/inbox-folder.ts';
import type { SuggestOptions } from './command.ts';
import { readDesk, type DeskContent } from './read-desk.ts';
import { readFeeds, type FeedReading } from '../read/read-feeds.ts';
import type { RunReport } from './run-report.ts';

/**
 * One run of the desk. The inbox is read after the feeds, so that what an editor does meanwhile is not undone, and
 * the state is written last: killed anywhere, the next run does again what this one has not finished.
 */
export async function runDesk(contentFolder: string, options: SuggestOptions): Promise<RunReport> {
  const desk = await readDesk(contentFolder, options.feedsFile);
  const { state, setAside } = await readDeskState(options.stateFile);
  if (setAside)
    console.error(
      `What was read before could not be made out and lies in ${setAside}; every feed is read anew.`,
    );
  const feeds = await readAll(desk, state, options);
  const { files, issues } = await readInbox(options.inboxFolder);
  if (issues.length > 0) console.error(issuesAsText(issues));
  const input = inputOf(desk, { state, files, feeds, options });
  const found = options.mode === 'all' ? judgeStories(input) : proposeStories(input);
  const inbox = afterwards(input.inbox, found);
  if (options.mode === 'write') {
    await writeStories(options.inboxFolder, found, files);
    const records = Object.fromEntries(
      feeds.flatMap(({ feed, record }) => (record ? [[feed.url, record]] : [])),
    );
    const next = {
      items: input.items,
      concerns: input.concerns,
      stories: inbox,
      feeds: { ...state.feeds, ...records },
      now: options.now,
    };
    await writeDeskState(options.stateFile, stateAfter(state, next));
  }
  return { options, feeds, found, inbox, unreadable: input.unreadable.length };
}

async function readAll(desk: DeskContent, state: DeskState, options: SuggestOptions): Promise<FeedReading[]> {
  const progress = startProgress('Reading feeds', desk.feeds.feeds.length);
  try {
    const userAgent = await userAgentOf(desk.record.site);
    return await readFeeds(desk.feeds.feeds, {
      ...options,
      records: state.feeds,
      userAgent,
      onRead: progress.step,
    });
  } finally {
    progress.end();
  }
}

function inputOf(
  desk: DeskContent,
  run: {
    state: DeskState;
    files: readonly InboxFile[];
    feeds: readonly FeedReading[];
    options: SuggestOptions;
  },
): DeskInput {
  const { state, files, feeds, options } = run;
  const recent = options.mode === 'all' ? [] : state.recent;
  const items = [...feeds.flatMap((feed) => feed.items), ...recent].filter(
    ({ published }) => published === null || options.since === null || published >= options.since,
  );
  // Found once: reading tens of thousands of articles takes seconds.
  const concerning = new Set(items.filter(topicFilter(topicOf(desk.record, desk.feeds))));
  return {
    items,
    isSeen: seenIn(state, new Set(files.map(({ id }) => id))),
    inbox: files.flatMap(({ story }) => story ?? []),
    unreadable: unreadableStories(files),
    concerns: (item) => concerning.has(item),
    vocabulary: eventVocabularyOf(topicOf(desk.record, desk.feeds)),
    suggest: suggester(desk),
  };
}

function afterwards(before: readonly InboxStory[], found: readonly FoundStory[]): InboxStory[] {
  const changed = new Map(found.flatMap(({ after }) => (after ? [[after.id, after] as const] : [])));
  const isNew = ({ before: one }: FoundStory) => one === null;
  return [
    ...before.map((story) => changed.get(story.id) ?? story),
    ...found.filter(isNew).flatMap(({ after }) => after ?? []),
  ];
}
