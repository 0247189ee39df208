import { isCancel, log, note, outro, select, text } from '@clack/prompts';
import type { Editor } from '../inbox/decide.ts';
import type { InboxStory, Proposal } from '#record/desk-files/inbox-schema.ts';
import { countOf } from '#record/shared/text.ts';
import { CommandError } from '#command/command-error.ts';
import { applyReview } from './apply-review.ts';
import { findEntry } from '#check/new-command/edited-folder.ts';
import { readReviewDesk, type ReviewDesk } from './desk.ts';
import { applyChanges, reversed, type FileChange } from '#check/new-command/file-changes.ts';
import { openStories, storyAsText } from './list.ts';
import type { Plan } from '#check/new-command/plan.ts';
import { planAccept, planAttach, planDismiss } from './plan.ts';

/** Goes through the waiting stories at the terminal until all are decided, skipped, or the editor leaves. */
export async function talk(
  folders: { contentFolder: string; inboxFolder: string },
  editor: Editor,
): Promise<void> {
  const done: FileChange[][] = [];
  const skipped = new Set<string>();
  for (;;) {
    const desk = await readReviewDesk(folders.contentFolder, folders.inboxFolder);
    const waiting = openStories(desk).filter(({ id }) => !skipped.has(id));
    const [story] = waiting;
    if (!story && done.length === 0) break;
    if (story) note(storyAsText(story), `${countOf(waiting.length, 'story')} left`);
    const step = await ask(story, done.length > 0);
    if (step === 'quit') break;
    if (step === 'skip' && story) skipped.add(story.id);
    else if (step === 'undo') await undo(done);
    else if (story) await decide(() => planFor(step, { desk, story, editor }), desk, done);
  }
  outro(skipped.size === 0 ? 'Done.' : `Done; ${countOf(skipped.size, 'story')} skipped.`);
}

type Step = 'accept' | 'attach' | 'dismiss' | 'undo' | 'skip' | 'quit';

const PROPOSED_STEP: Record<Proposal, Step> = { 'new-entry': 'accept', 'new-source': 'attach' };

async function ask(story: InboxStory | undefined, canUndo: boolean): Promise<Step> {
  const decisions: { value: Step; label: string }[] = [
    { value: 'accept', label: 'Accept: write a draft of an entry' },
    { value: 'attach', label: `Attach to an entry${story?.entry ? ` (${story.entry}?)` : ''}` },
    { value: 'dismiss', label: 'Dismiss, with a reason' },
    { value: 'skip', label: 'Skip for now' },
  ];
  const options: { value: Step; label: string }[] = [
    ...(story ? decisions : []),
    ...(canUndo ? [{ value: 'undo' as const, label: 'Undo the last decision' }] : []),
    { value: 'quit', label: 'Quit' },
  ];
  const initialValue: Step = story ? PROPOSED_STEP[story.verdict] : 'quit';
  const chosen = await select<Step>({ message: 'What becomes of it?', options, initialValue });
  return isCancel(chosen) ? 'quit' : chosen;
}

/** Null where the editor thinks better of it. */
async function planFor(
  step: Step,
  { desk, story, editor }: { desk: ReviewDesk; story: InboxStory; editor: Editor },
): Promise<Plan | null> {
  const { id } = story;
  if (step === 'accept') return planAccept(desk, id, editor);
  if (step === 'attach') {
    const entry = await askEntry(desk, story.entry);
    return isCancel(entry) ? null : planAttach(desk, { id, entry }, editor);
  }
  const reason = await askReason();
  return isCancel(reason) ? null : planDismiss(desk, { id, reason }, editor);
}

function askEntry(desk: ReviewDesk, suggested: string | null): ReturnType<typeof text> {
  return text({
    message: 'Which entry? Its file name without the ending.',
    initialValue: suggested ?? '',
    validate: (slug) => problemOf(() => findEntry(desk, slug ?? '')),
  });
}

function askReason(): ReturnType<typeof text> {
  return text({
    message: 'Why?',
    validate: (reason) => ((reason ?? '').trim() === '' ? 'A word or two.' : undefined),
  });
}

function problemOf(find: () => unknown): string | undefined {
  try {
    find();
    return undefined;
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
}

async function decide(
  plan: () => Promise<Plan | null>,
  desk: ReviewDesk,
  done: FileChange[][],
): Promise<void> {
  await telling(async () => {
    const planned = await plan();
    if (!planned) return;
    await applyReview(planned, desk);
    done.push(planned.changes);
    log.success(planned.message);
  });
}

async function undo(done: FileChange[][]): Promise<void> {
  const last = done.pop();
  if (!last) return;
  await telling(async () => {
    await applyChanges(reversed(last));
    log.success('Undone.');
  });
}

/** What goes wrong with one story does not end the talk. */
async function telling(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    log.error(error.message);
  }
}
