import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { Editor } from '../inbox/decide.ts';
import { openDecisionQueue, type DecisionQueue, type Outcome } from './decision-queue.ts';
import type { ReviewDesk } from './desk.ts';
import { openStories } from './list.ts';
import type { Choice } from './session.ts';

/** What an editor has before them when they sit down to the inbox. */
export interface Sitting {
  /** Every story that waits, best first. */
  stories: InboxStory[];
  /** Entries to attach to, newest first. */
  entries: Choice[];
  /** To be called once; calls back when a decision is written or refused. */
  openQueue(onOutcome: (outcome: Outcome) => void): DecisionQueue;
}

/** A sitting whose decisions are written by whoever calls this. */
export function sittingAt(desk: ReviewDesk, editor: Editor): Sitting {
  return {
    stories: openStories(desk),
    entries: entriesOf(desk),
    openQueue: (onOutcome) => openDecisionQueue(desk, { editor, onOutcome }),
  };
}

/** Newest first: most stories are about what has just happened. */
function entriesOf({ record }: ReviewDesk): Choice[] {
  return record.entries
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ slug, title }) => ({ id: slug, label: title }));
}
