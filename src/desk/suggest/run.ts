import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { parseDay } from '#record/shared/when.ts';
import { readInbox, type InboxFile } from '#check/read/read-inbox.ts';
import { issuesAsText } from '#check/report/issue-report.ts';
import { startProgress } from '#command/progress.ts';
import { userAgentOf } from '#net/user-agent.ts';
import { eventVocabularyOf } from '../cluster/event-vocabulary.ts';
import type { DeskState } from '../inbox/desk-state.ts';
import { readDeskState, writeDeskState } from '../inbox/desk-state-file.ts';
import { unreadableStories, writeStories } from '../inbox/inbox-folder.ts';
import { toItem } from '../inbox/changed-item.ts';
import { withInboxLock } from '../inbox/lock-file.ts';
import { lookedAt } from '../inbox/looked-at.ts';
import { judgeStories, proposeStories, type DeskInput, type FoundStory } from '../inbox/propose.ts';
import { stateAfter, type Run } from '../inbox/state-after.ts';
import { suggester } from '../match/suggestion.ts';
import type { Item } from '../normalise/item.ts';
import { noticeFinder } from '../normalise/find-notice.ts';
import { sharedPages } from '../normalise/shared-pages.ts';
import type { FeedReading } from '../read/feed-reading.ts';
import { readFeeds } from '../read/read-feeds.ts';
import { topicOf } from '../score/reading.ts';
import { topicFilter } from '../score/topic-filter.ts';
import type { SuggestOptions } from './command.ts';
import { readBasis, type DeskBasis, type DeskContent } from './read-desk.ts';
import { readRecordMeanwhile } from './record-thread.ts';
import type { RunReport } from './run-report.ts';

/**
 * One run of the desk. The inbox is read after the feeds, so that what an editor does meanwhile is not undone, and
 * the state is written last: killed anywhere, the next run does again what this one has not finished.
 */
export async function runDesk(contentFolder: string, options: SuggestOptions): Promise<RunReport> {
  const basis = await readBasis(contentFolder, options.feedsFile);
  const stored = await readDeskState(options.stateFile, { setsAside: options.mode === 'write' });
  const [record, feeds] = await Promise.all([
    readRecordMeanwhile(contentFolder, basis.feeds.feeds.length),
    readAll(basis, stored.state, options),
  ]);
  const desk = { ...basis, record };
  const judge = () => judgeArticles(desk, { stored, feeds, options });
  return options.mode === 'write' ? withInboxLock(options.inboxFolder, judge) : judge();
}

interface Articles {
  stored: Awaited<ReturnType<typeof readDeskState>>;
  feeds: readonly FeedReading[];
  options: SuggestOptions;
}

async function judgeArticles(desk: DeskContent, articles: Articles): Promise<RunReport> {
  const { stored, feeds, options } = articles;
  const { files, issues } = await readInbox(options.inboxFolder);
  if (issues.length > 0) console.error(issuesAsText(issues));
  const { input, run } = inputOf(desk, { ...articles, files });
  const { found, missing } =
    options.mode === 'all' ? { found: judgeStories(input), missing: [] } : proposeStories(input);
  const inbox = afterwards(input.inbox, found);
  if (options.mode === 'write') {
    await writeStories(options.inboxFolder, found, files);
    const state = stateAfter(stored.state, { ...run, stories: inbox });
    await writeDeskState(options.stateFile, state, stored.text);
  }
  const unreadable = input.unreadable.length;
  return { options, feeds, found, missing, inbox, unreadable, stateProblem: stored.problem };
}

async function readAll(
  { feeds: { feeds }, site, version }: DeskBasis,
  state: DeskState,
  options: SuggestOptions,
): Promise<FeedReading[]> {
  const progress = startProgress('Reading feeds', feeds.length);
  try {
    const userAgent = await userAgentOf(site);
    return await readFeeds(feeds, {
      ...options,
      records: knownFeeds(state, version),
      userAgent,
      onRead: progress.step,
    });
  } finally {
    progress.end();
  }
}

/** To judge by other words than in the last run takes the articles: feeds are asked for all they have. */
function knownFeeds({ feeds, judgedBy }: DeskState, version: string): DeskState['feeds'] {
  if (judgedBy === '' || judgedBy === version) return feeds;
  const forgotten = { etag: null, lastModified: null, freshUntil: null };
  return Object.fromEntries(Object.entries(feeds).map(([url, record]) => [url, { ...record, ...forgotten }]));
}

function inputOf(
  desk: DeskContent,
  { stored, files, feeds, options }: Articles & { files: readonly InboxFile[] },
): { input: DeskInput; run: Omit<Run, 'stories'> } {
  const { state } = stored;
  const isWanted = ({ published }: Item) =>
    published === null || options.since === null || published >= options.since;
  const items = feeds.flatMap((feed) => feed.items).filter(isWanted);
  const pages = sharedPages(items);
  const recent = options.mode === 'all' ? [] : notIn(items, state.recent, pages).filter(isWanted);
  const topic = topicOf(desk.record, desk.feeds);
  // Found once: reading tens of thousands of articles takes seconds.
  const concerning = new Set([...items, ...recent].filter(topicFilter(topic)));
  const { version } = desk;
  const known = lookedAt(state, { version, pages });
  const records = feeds.flatMap(({ feed, record }) => (record ? [[feed.url, record] as const] : []));
  return {
    input: {
      items: options.mode === 'all' ? items : [...concerning],
      pages,
      lookedAt: known,
      inbox: files.flatMap(({ story }) => story ?? []),
      unreadable: unreadableStories(files),
      vocabulary: eventVocabularyOf(topic),
      joinFrom: desk.weights.joinFrom,
      suggest: suggester(desk),
      today: todayOf(options.now),
    },
    run: {
      items,
      recent,
      concerns: (item) => concerning.has(item),
      lookedAt: known,
      pages,
      feeds: { ...state.feeds, ...Object.fromEntries(records) },
      version,
      now: options.now,
    },
  };
}

/** Articles of the days before that no feed announces anew now. */
function notIn(items: readonly Item[], recent: DeskState['recent'], pages: ReadonlySet<string>): Item[] {
  const findNow = noticeFinder(items, pages);
  return recent.filter((item) => findNow(item) === null).map(toItem);
}

function todayOf(now: Date): DeskInput['today'] {
  return parseDay(now.toISOString().slice(0, 10)) as DeskInput['today'];
}

function afterwards(before: readonly InboxStory[], found: readonly FoundStory[]): InboxStory[] {
  const changed = new Map(found.flatMap(({ after }) => (after ? [[after.id, after] as const] : [])));
  const isNew = ({ before: one }: FoundStory) => one === null;
  return [
    ...before.map((story) => changed.get(story.id) ?? story),
    ...found.filter(isNew).flatMap(({ after }) => after ?? []),
  ];
}
