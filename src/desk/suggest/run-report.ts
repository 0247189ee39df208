import type { Suggestion } from '../match/suggestion.ts';
import type { FoundStory } from '../inbox/propose.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { FeedReading } from '../read/feed-reading.ts';
import type { SuggestOptions } from './command.ts';

/** What one run did, for whoever prints it. */
export interface RunReport {
  options: Pick<SuggestOptions, 'now' | 'mode' | 'inboxFolder'>;
  feeds: readonly FeedReading[];
  found: readonly FoundStory[];
  /** Ids of stories that new articles belong to, but whose files are gone or cannot be read. */
  missing: readonly string[];
  /** How many files of the inbox cannot be read; they were left alone. */
  unreadable: number;
  /** What was wrong with the state of earlier runs, in a sentence; null if nothing. */
  stateProblem: string | null;
  /** Every story on file after the run. */
  inbox: readonly InboxStory[];
}

/** The stories to print: those that are new or have grown, or with `--all` every one; best first. */
export function storiesIn({ options, found }: RunReport): FoundStory[] {
  const shown = options.mode === 'all' ? found : found.filter(isNews);
  return shown.toSorted((a, b) => b.suggestion.score - a.suggestion.score || compareIds(a, b));
}

/** A story that an editor has decided may grow, but is no news. */
function isNews({ before, after }: FoundStory): boolean {
  return after !== null && after !== before && after.decision === null;
}

function compareIds(a: FoundStory, b: FoundStory): number {
  return a.suggestion.id < b.suggestion.id ? -1 : 1;
}

/** For programs: the shape that `--format json` promises. */
export function reportAsJson(report: RunReport): string {
  const feeds = report.feeds.map(({ feed, status, items, problem, notes, retryAfter }) => {
    const oddities = [problem ?? [], notes].flat().join(' ') || null;
    return { id: feed.id, url: feed.url, status, items: items.length, problem: oddities, retryAfter };
  });
  const stories = storiesIn(report).map((found) =>
    report.options.mode === 'all' ? found.suggestion : asFiled(found),
  );
  return JSON.stringify({ now: moment(report.options.now), feeds, stories: stories.map(toRow) }, null, 2);
}

/** As the inbox has it, where an editor may have written another title. */
function asFiled({ suggestion, after }: FoundStory): Suggestion {
  if (!after) return suggestion;
  const { title, date, score, verdict, entry } = after;
  return { ...suggestion, title, date, score, verdict, entry };
}

function toRow({ id, score, verdict, entry, date, title, reasons, items }: Suggestion): Suggestion {
  return { id, score, verdict, entry, date, title, reasons, items };
}

function moment(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}
