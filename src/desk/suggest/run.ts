import { startProgress } from '#command/progress.ts';
import { inboxReader } from '#check/read/read-inbox.ts';
import { userAgentOf } from '#net/user-agent.ts';
import type { DeskState } from '../inbox/desk-state.ts';
import { readDeskState } from '../inbox/desk-state-file.ts';
import { withInboxLock } from '../inbox/lock-file.ts';
import type { Item } from '../normalise/item.ts';
import { addressOf } from '../normalise/notice.ts';
import { asUnread } from '../read/feed-state.ts';
import { readFeeds } from '../read/read-feeds.ts';
import { topicFilter } from '../score/topic-filter.ts';
import type { SuggestOptions } from './command.ts';
import type { ReadArticles } from './judge-articles.ts';
import { readBasis, type DeskBasis } from './read-desk.ts';
import { readRecordMeanwhile } from './record-thread.ts';
import type { RunReport } from './run-report.ts';

/**
 * One run of the desk. The inbox is read after the feeds, so that what an editor does meanwhile is not undone, and
 * the state is written last: killed anywhere, the next run does again what this one has not finished.
 */
export async function runDesk(contentFolder: string, options: SuggestOptions): Promise<RunReport> {
  const basis = await readBasis(contentFolder, options.feedsFile);
  const stored = await readDeskState(options.stateFile, { setsAside: options.mode === 'write' });
  const [articles, { record, readStories, judgeArticles }] = await Promise.all([
    readAll(basis, stored.state, options),
    prepareJudging(stored.state, {
      contentFolder,
      feeds: basis.feeds.feeds.length,
      inboxFolder: options.inboxFolder,
    }),
  ]);
  const judge = () => judgeArticles({ ...basis, record }, { stored, ...articles, readStories, options });
  return options.mode === 'write' ? withInboxLock(options.inboxFolder, judge) : judge();
}

/** Done while the feeds are awaited, one after the other so that their answers get their turn. */
async function prepareJudging(
  { seen }: DeskState,
  { contentFolder, inboxFolder, feeds }: { contentFolder: string; inboxFolder: string; feeds: number },
) {
  const record = await readRecordMeanwhile(contentFolder, feeds);
  const { judgeArticles } = await import('./judge-articles.ts');
  for (const mark of seen) addressOf(mark);
  const readStories = inboxReader(inboxFolder, { filesAtOnce: 1 });
  // Of these only what changes meanwhile is read again.
  await readStories();
  return { record, readStories, judgeArticles };
}

async function readAll(
  { feeds: { feeds }, site, topic, version }: DeskBasis,
  state: DeskState,
  options: SuggestOptions,
): Promise<ReadArticles> {
  const progress = startProgress('Reading feeds', feeds.length);
  const concerning = new Set<Item>();
  const concerns = topicFilter(topic);
  try {
    const readings = await readFeeds(feeds, {
      ...options,
      records: knownFeeds(state, version),
      userAgent: await userAgentOf(site),
      onRead: ({ items }) => {
        progress.step();
        for (const item of items) {
          // Remembered: all that follows goes by it.
          addressOf(item);
          if (concerns(item)) concerning.add(item);
        }
      },
    });
    return { feeds: readings, concerning };
  } finally {
    progress.end();
  }
}

/** To judge by other words than in the last run takes the articles: feeds are asked for all they have. */
function knownFeeds({ feeds, judgedBy }: DeskState, version: string): DeskState['feeds'] {
  if (judgedBy === '' || judgedBy === version) return feeds;
  return Object.fromEntries(Object.entries(feeds).map(([url, record]) => [url, asUnread(record)]));
}
