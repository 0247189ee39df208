import { readIfThere } from '#command/read-if-there.ts';
import { CommandError } from '#command/command-error.ts';
import { fileErrorText } from '#command/file-error.ts';
import { readEditedFolder } from '#check/new-command/edited-folder.ts';
import { reversed, type FileChange } from '#check/new-command/file-changes.ts';
import type { Plan } from '#check/new-command/plan.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { nameOf } from '#record/shared/content-file.ts';
import { unreachable } from '#record/shared/unreachable.ts';
import { parseInboxStory } from '#check/read/read-inbox.ts';
import type { Editor } from '../inbox/decide.ts';
import { applyReview } from './apply-review.ts';
import type { ReviewDesk } from './desk.ts';
import { openStories } from './list.ts';
import { planMerge, planSplit } from './plan-regroup.ts';
import { planAccept, planAttach, planDismiss } from './plan.ts';
import type { Act } from './session.ts';

/** What is written; the others need no desk. */
export type WritingAct = Exclude<Act, { do: 'open' } | { do: 'quit' }>;

/** What has come of a decision. */
export interface Outcome {
  message: string;
  /** The stories that wait now, without those whose decision is still to be written. */
  waiting: InboxStory[];
  /** How many stories are decided, taken back ones not counted. */
  decided: number;
}

/** Decisions are written one after the other while the editor looks at the next story. */
export interface DecisionQueue {
  add(act: WritingAct): void;
  /** Resolves when everything is written, or as many stories as are begun `within` so many milliseconds. */
  end(within?: number): Promise<void>;
}

export function openDecisionQueue(
  first: ReviewDesk,
  { editor, onOutcome }: { editor: Editor; onOutcome: (outcome: Outcome) => void },
): DecisionQueue {
  const desk = openDesk(first);
  const done: FileChange[][][] = [];
  const pending: WritingAct[] = [];
  let deadline = Infinity;
  const run = async (act: WritingAct) => {
    const written: FileChange[][] = [];
    const message = await sentenceOf(async () => {
      if (act.do === 'undo') return Date.now() < deadline ? undo(done, desk) : '';
      const messages: string[] = [];
      for (const plan of plansFor(act, editor))
        if (Date.now() < deadline) messages.push(await desk.write(plan, written));
      return messages.length > 1 ? `${messages.length} stories: ${messages.at(-1)}` : (messages[0] ?? '');
    });
    if (written.length > 0) done.push(written);
    pending.shift();
    const leaving = new Set(pending.flatMap(idsOf));
    onOutcome({
      message,
      waiting: openStories(desk.now()).filter(({ id }) => !leaving.has(id)),
      decided: done.flat().length + pending.flatMap(idsOf).length,
    });
  };
  let last = Promise.resolve();
  return {
    add: (act) => {
      pending.push(act);
      last = last.then(() => run(act));
    },
    end: (within = Infinity) => {
      deadline = Date.now() + within;
      return last;
    },
  };
}

type PlanIt = (desk: ReviewDesk) => Plan | Promise<Plan>;

function plansFor(act: Exclude<WritingAct, { do: 'undo' }>, editor: Editor): PlanIt[] {
  switch (act.do) {
    case 'accept':
      return act.ids.map((id) => (desk) => planAccept(desk, id, editor));
    case 'attach':
      return act.ids.map((id) => (desk) => planAttach(desk, { id, entry: act.entry }, editor));
    case 'dismiss':
      return act.ids.map((id) => (desk) => planDismiss(desk, { id, reason: act.reason }, editor));
    case 'split':
      return [(desk) => planSplit(desk, act)];
    case 'merge':
      return [(desk) => planMerge(desk, [act.id, act.other])];
    default:
      return unreachable(act);
  }
}

/** Stories that a decision takes from the list. */
function idsOf(act: WritingAct): readonly string[] {
  if (act.do === 'merge') return [act.other];
  return 'ids' in act ? act.ids : [];
}

async function undo(done: FileChange[][][], desk: OpenDesk): Promise<string> {
  const last = done.at(-1);
  if (!last) return 'There is nothing to undo.';
  for (const changes of last.toReversed())
    await desk.write(() => ({ changes: reversed(changes), message: '' }), []);
  done.pop();
  return 'Undone.';
}

/** What goes wrong with one story does not end the sitting. */
async function sentenceOf(act: () => Promise<string>): Promise<string> {
  try {
    return await act();
  } catch (error) {
    const text = error instanceof Error ? fileErrorText(error) : null;
    if (error instanceof CommandError) return error.message.split('\n').filter(Boolean).join(' ');
    if (text === null) throw error;
    return text;
  }
}

interface OpenDesk {
  now(): ReviewDesk;
  /** Carries out a plan, adds its changes to `written`, and returns its message. */
  write(plan: PlanIt, written: FileChange[][]): Promise<string>;
}

/** Record and inbox are read once; afterwards only what was written, the record when it is needed again. */
function openDesk(first: ReviewDesk): OpenDesk {
  let desk = first;
  let isStale = false;
  return {
    now: () => desk,
    write: async (planIt, written) => {
      if (isStale) desk = { ...desk, ...(await readEditedFolder(desk.contentFolder, desk.inboxFolder)) };
      isStale = false;
      const plan = await planIt(desk);
      await applyReview(plan, desk);
      written.push([...plan.changes]);
      const stories = plan.changes.filter(({ file }) => file.startsWith(desk.inboxFolder));
      isStale = stories.length < plan.changes.length;
      desk = { ...desk, files: await filesAfter(desk, stories) };
      return plan.message;
    },
  };
}

async function filesAfter(
  { files }: ReviewDesk,
  changes: readonly FileChange[],
): Promise<ReviewDesk['files']> {
  const now = await Promise.all(
    changes.map(async ({ file }) => {
      const [id, text] = [nameOf(file), await readIfThere(file)];
      return { id, text, story: text === null ? null : parseInboxStory(text, { id, path: file }).story };
    }),
  );
  const changed = new Set(now.map(({ id }) => id));
  return [...files.filter(({ id }) => !changed.has(id)), ...now.filter(({ text }) => text !== null)];
}
