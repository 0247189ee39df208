import { proposedEntry, saying } from '../inbox/decide.ts';
import { oneLine } from '#record/prose/one-line.ts';
import { openFirst } from '../inbox/order.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { ReviewDesk } from './desk.ts';
import type { StorySummary } from './read-summaries.ts';

/** The stories that wait for an editor, best first. */
export function openStories({ files }: Pick<ReviewDesk, 'files'>): InboxStory[] {
  return openFirst(files.flatMap(({ story }) => (story?.decision === null ? [story] : [])));
}

/** What waits, and what was decided, one story a line. */
export function listAsText(stories: readonly StorySummary[]): string {
  const ordered = openFirst(stories);
  const open = ordered.filter(({ decision }) => decision === null);
  const decided = ordered.filter(({ decision }) => decision !== null);
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

function fateOf(story: Pick<InboxStory, 'verdict' | 'entry'>): string {
  const known = proposedEntry(story);
  return known === null ? 'a new entry' : `more on ${known}`;
}
