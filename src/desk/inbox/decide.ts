import { unreachable } from '#record/shared/unreachable.ts';
import type { Day } from '#record/shared/when.ts';
import { IN_RECORD, type Action, type Decision, type InboxStory } from '#record/desk-files/inbox-schema.ts';

/** Who decides, and when. */
export interface Editor {
  by: string;
  on: Day;
}

/** What is decided. */
export type Choice = Pick<Decision, 'action' | 'entry' | 'reason'>;

/** The entry a story seems to belong to; null if it is proposed as an entry of its own. */
export function proposedEntry({ verdict, entry }: Pick<InboxStory, 'verdict' | 'entry'>): string | null {
  switch (verdict) {
    case 'new-entry':
      return null;
    case 'new-source':
      return entry;
    default:
      return unreachable(verdict);
  }
}

/** Why the story cannot be decided like this, in a sentence; null if it can. */
export function refusalOf({ id, decision }: InboxStory, action: Action | 'restored'): string | null {
  if (action === 'restored') return decision ? null : `${id} is not decided, so there is nothing to restore.`;
  const isMore = IS_REPEATABLE[action] && decision !== null && IN_RECORD[decision.action];
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
  const where = entry === null ? '' : ` ${PREPOSITIONS[action]} ${entry}`;
  return `${action}${where} by ${by} on ${on}${reason === null ? '' : ` (${reason})`}`;
}

/** Further articles of a story may be attached after it went into the record. */
const IS_REPEATABLE: Record<Action, boolean> = { accepted: false, attached: true, dismissed: false };

const PREPOSITIONS: Record<Action, string> = { accepted: 'as', attached: 'to', dismissed: 'from' };
