import type { Day } from '#record/shared/when.ts';
import type { Decision, InboxStory } from '#record/desk-files/inbox-schema.ts';

/** Who decides, and when. */
export interface Editor {
  by: string;
  on: Day;
}

/** What is decided. */
export type Choice = Pick<Decision, 'action' | 'entry' | 'reason'>;

/** Why the story cannot be decided like this, in a sentence; null where it can. */
export function refusalOf(
  { id, decision }: InboxStory,
  action: Decision['action'] | 'restored',
): string | null {
  if (action === 'restored') return decision ? null : `${id} is not decided, so there is nothing to restore.`;
  const isMore = action === 'attached' && decision !== null && decision.action !== 'dismissed';
  if (decision === null || isMore) return null;
  return `${id} was ${saying(decision)}. To decide it anew: npm run review -- restore ${id}`;
}

/** The story with its decision; the rest stays as it is. */
export function decideStory(
  story: InboxStory,
  { action, entry, reason }: Choice,
  { by, on }: Editor,
): InboxStory {
  return { ...story, decision: { action, entry, by, on, reason } };
}

/** The story waits for an editor again. */
export function restoreStory(story: InboxStory): InboxStory {
  return { ...story, decision: null };
}

/** `accepted as 2026-04-27-x by Ada on 2026-05-01`. */
export function saying({ action, entry, by, on, reason }: Decision): string {
  const where = entry === null ? '' : ` ${action === 'accepted' ? 'as' : 'to'} ${entry}`;
  return `${action}${where} by ${by} on ${on}${reason === null ? '' : ` (${reason})`}`;
}
