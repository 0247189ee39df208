import { relative } from 'node:path';
import { IN_RECORD } from '#record/desk-files/inbox-schema.ts';
import type { Verdict } from '../match/suggestion.ts';
import { itemKey } from '../inbox/item-key.ts';
import type { FoundStory } from '../inbox/propose.ts';
import { oneLine } from '#record/prose/one-line.ts';
import { countOf } from '#record/shared/text.ts';
import type { FeedReading } from '../read/feed-reading.ts';
import { storiesIn, type RunReport } from './run-report.ts';

/** For people: what became of the feeds, what is new and why, and what to do next. */
export function reportAsText(report: RunReport): string {
  const stories = storiesIn(report);
  const isNew = ({ before }: FoundStory) => before === null;
  const sections =
    report.options.mode === 'all'
      ? [section('Stories', stories)]
      : [
          section('New stories', stories.filter(isNew)),
          section(
            'Stories that grew',
            stories.filter((it) => !isNew(it)),
          ),
        ];
  return [
    feedSummary(report.feeds),
    ...sections,
    changedHeadlines(report),
    decidedThatGrew(report),
    missingStories(report),
    next(report),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function feedSummary(feeds: readonly FeedReading[]): string {
  const counts = STATUSES.map(([status, words]) => {
    const count = feeds.filter((feed) => feed.status === status).length;
    return count === 0 ? '' : `${count} ${words}`;
  });
  const items = feeds.reduce((sum, feed) => sum + feed.items.length, 0);
  const head = `${countOf(feeds.length, 'feed')}: ${counts.filter(Boolean).join(', ')}; ${countOf(items, 'article')}`;
  return [head, ...feeds.flatMap(problemLine)].join('\n');
}

const STATUSES = [
  ['ok', 'read'],
  ['not-modified', 'not modified'],
  ['skipped', 'asked to be left alone'],
  ['failed', 'failed'],
] as const;

function problemLine(reading: FeedReading): string[] {
  const { feed, status, problem, retryAfter, record, notes } = reading;
  if (status === 'skipped') return [`  ${feed.id}: not before ${retryAfter}`];
  const noted = notes.map((note) => `  ${feed.id}: ${oneLine(note)}`);
  if (problem === null) return noted;
  const runs = record?.failures ?? 1;
  const times = status === 'failed' && runs > 1 ? ` (${runs} runs in a row)` : '';
  const wait = retryAfter === null ? '' : ` It asked to be left alone until ${retryAfter}.`;
  return [
    `  ${feed.id}${status === 'failed' ? ' failed' : ''}: ${oneLine(problem)}${times}${wait}`,
    ...noted,
  ];
}

function section(heading: string, stories: readonly FoundStory[]): string {
  return [`${heading}: ${stories.length}`, ...stories.map(storyBlock)].join('\n');
}

function storyBlock({ suggestion, after }: FoundStory): string {
  const { score, verdict, entry, id, date, title, reasons, items } = suggestion;
  const publishers = [...new Set(items.map(({ publisher }) => publisher))];
  const some = publishers.slice(0, 4).join(', ') + (publishers.length > 4 ? ' …' : '');
  return [
    `  ${score.toFixed(2)}  ${date ?? 'no date'}  ${oneLine(after?.title ?? title)}`,
    `        ${FATES[verdict](entry)} · ${countOf(items.length, 'article')}: ${oneLine(some)}`,
    `        ${reasons.slice(0, 2).map(reasonText).join(' · ')}`,
    `        ${id}`,
  ].join('\n');
}

const FATES: Record<Verdict, (entry: string | null) => string> = {
  'new-entry': () => 'new entry',
  'new-source': (entry) => `more on ${entry}`,
  ignored: () => 'ignored',
};

/** What speaks against a story is told as such. */
function reasonText({ weight, text }: { weight: number; text: string }): string {
  return `${weight < 0 ? 'against: ' : ''}${oneLine(text)}`;
}

/** Of stories that wait and of those that are decided: a decision may rest on words that are withdrawn. */
function changedHeadlines({ found }: RunReport): string {
  const lines = found.flatMap(({ before, after }) => {
    if (!before || !after || before === after) return [];
    const old = new Map(before.items.map((item) => [itemKey(item), item.title]));
    return after.items.flatMap((item) => {
      const was = old.get(itemKey(item));
      return was === undefined || was === item.title
        ? []
        : [`  ${after.id}`, `        was: ${oneLine(was)}`, `        now: ${oneLine(item.title)}`];
    });
  });
  return lines.length === 0 ? '' : ['Headlines that changed:', ...lines].join('\n');
}

function missingStories({ missing }: RunReport): string {
  if (missing.length === 0) return '';
  const lines = missing.map((id) => `  ${id}`);
  return [
    'New articles on stories whose files are gone or cannot be read; take the files back to see them:',
    ...lines,
  ].join('\n');
}

function decidedThatGrew({ found }: RunReport): string {
  const grown = found.filter(
    ({ before, after }) => after !== before && after?.decision && IN_RECORD[after.decision.action],
  );
  if (grown.length === 0) return '';
  const lines = grown.map(({ after }) => `  ${after?.id}: ${after?.decision?.entry}`);
  return [
    'Further articles on stories that are in the record (npm run review -- attach ID --to ENTRY):',
    ...lines,
  ].join('\n');
}

function next({ options, inbox }: RunReport): string {
  if (options.mode === 'all') return 'Nothing was written (--all).';
  if (options.mode === 'dry') return 'Nothing was written (--dry-run).';
  const waiting = inbox.filter(({ decision }) => decision === null).length;
  const folder = relative(process.cwd(), options.inboxFolder) || '.';
  if (waiting === 0) return 'No story waits for an editor.';
  return `${countOf(waiting, 'story')} ${waiting === 1 ? 'waits' : 'wait'} in ${folder.startsWith('..') ? options.inboxFolder : folder}. Next: npm run review`;
}
