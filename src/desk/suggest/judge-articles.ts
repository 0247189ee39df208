import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { parseDay } from '#record/shared/when.ts';
import type { Inbox, InboxFile } from '#check/read/read-inbox.ts';
import { issuesAsText } from '#check/report/issue-report.ts';
import { eventVocabularyOf } from '../cluster/event-vocabulary.ts';
import type { DeskState } from '../inbox/desk-state.ts';
import { writeDeskState, type StoredDeskState } from '../inbox/desk-state-file.ts';
import { unreadableStories, writeStories } from '../inbox/inbox-folder.ts';
import { toItem } from '../inbox/changed-item.ts';
import { lookedAt } from '../inbox/looked-at.ts';
import { judgeStories, proposeStories, type DeskInput, type FoundStory } from '../inbox/propose.ts';
import { stateAfter, type Run } from '../inbox/state-after.ts';
import { suggester } from '../match/suggestion.ts';
import type { Item } from '../normalise/item.ts';
import { noticeFinder } from '../normalise/find-notice.ts';
import { sharedPages } from '../normalise/shared-pages.ts';
import type { FeedReading } from '../read/feed-reading.ts';
import { topicFilter } from '../score/topic-filter.ts';
import type { SuggestOptions } from './command.ts';
import type { DeskContent } from './read-desk.ts';
import type { RunReport } from './run-report.ts';

/** What the feeds have now. */
export interface ReadArticles {
  feeds: readonly FeedReading[];
  /** Those of their articles that say anything of the topic, told while other feeds are awaited. */
  concerning: ReadonlySet<Item>;
}

interface Articles extends ReadArticles {
  stored: StoredDeskState;
  readStories: () => Promise<Inbox>;
  options: SuggestOptions;
}

/** Folds what the feeds have now into stories, and writes these and the state where the run is to write. */
export async function judgeArticles(desk: DeskContent, articles: Articles): Promise<RunReport> {
  const { stored, feeds, options, readStories } = articles;
  const { files, issues } = await readStories();
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

function inputOf(
  desk: DeskContent,
  { stored, files, feeds, concerning, options }: Articles & { files: readonly InboxFile[] },
): { input: DeskInput; run: Omit<Run, 'stories'> } {
  const { state } = stored;
  const isWanted = ({ published }: Item) =>
    published === null || options.since === null || published >= options.since;
  const items = feeds.flatMap((feed) => feed.items).filter(isWanted);
  const pages = sharedPages(items);
  const recent = options.mode === 'all' ? [] : notIn(items, state.recent, pages).filter(isWanted);
  const { topic, version } = desk;
  // What is remembered was found to concern the topic, if by the same words.
  const isConcerning = state.judgedBy === version ? () => true : topicFilter(topic);
  const all = new Set([...items.filter((item) => concerning.has(item)), ...recent.filter(isConcerning)]);
  const known = lookedAt(state, { version, pages });
  const records = feeds.flatMap(({ feed, record }) => (record ? [[feed.url, record] as const] : []));
  return {
    input: {
      items: options.mode === 'all' ? items : [...all],
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
      concerns: (item) => all.has(item),
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
