import { proposedEntry, saying } from '../inbox/decide.ts';
import { oneLine } from '#record/prose/one-line.ts';
import { openFirst } from '../inbox/order.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { countOf, shorten } from '#record/shared/text.ts';
import type { ReviewDesk } from './desk.ts';

/** The stories that wait for an editor, best first. */
export function openStories({ files }: Pick<ReviewDesk, 'files'>): InboxStory[] {
  return openFirst(files.flatMap(({ story }) => (story?.decision === null ? [story] : [])));
}

/** What waits, and what was decided, one story a line. */
export function listAsText(desk: Pick<ReviewDesk, 'files'>): string {
  const open = openStories(desk);
  const decided = openFirst(desk.files.flatMap(({ story }) => (story?.decision ? [story] : [])));
  return [
    `Waiting: ${open.length}`,
    ...open.map(
      ({ id, score, title, ...story }) =>
        `  ${score.toFixed(2)}  ${id}  ${fateOf(story)}\n        ${oneLine(title)}`,
    ),
    `Decided: ${decided.length}`,
    ...decided.map(({ id, decision }) => `  ${id}  ${decision ? saying(decision) : ''}`),
  ].join('\n');
}

/** One story with its reasons and articles. */
export function storyAsText(story: InboxStory): string {
  const { id, date, score, title, reasons, items, note } = story;
  return [
    oneLine(title),
    `${date ?? 'no date'} · score ${score.toFixed(2)} · ${fateOf(story)} · ${id}`,
    '',
    ...reasons.slice(0, MOST_REASONS).map(({ weight, text }) => `${weight < 0 ? '−' : '+'} ${oneLine(text)}`),
    '',
    countOf(items.length, 'article'),
    ...items
      .slice(0, MOST_ITEMS)
      .flatMap((item) => [
        `· ${oneLine(item.publisher)} (${item.tier}, ${item.published?.slice(0, 10) ?? 'no date'}): ${oneLine(item.title)}`,
        ...(item.summary === '' ? [] : [`  ${shorten(oneLine(item.summary), 160)}`]),
        `  ${item.url}`,
      ]),
    ...(items.length > MOST_ITEMS ? [`  … and ${items.length - MOST_ITEMS} more in the file`] : []),
    ...(note === null ? [] : ['', `Note: ${oneLine(note)}`]),
  ].join('\n');
}

const MOST_REASONS = 6;
const MOST_ITEMS = 8;

function fateOf(story: Pick<InboxStory, 'verdict' | 'entry'>): string {
  const known = proposedEntry(story);
  return known === null ? 'a new entry' : `more on ${known}`;
}
