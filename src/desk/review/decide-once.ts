import type { Editor } from '../inbox/decide.ts';
import { applyReview } from './apply-review.ts';
import type { DecidingAction } from './command.ts';
import { readReviewDesk } from './desk.ts';
import { planAction } from './plan-action.ts';

/** Decides what one command says; returns what was done, in a sentence. Throws a CommandError if it cannot be done. */
export async function decideOnce(
  action: DecidingAction,
  { contentFolder, inboxFolder, editor }: { contentFolder: string; inboxFolder: string; editor: Editor },
): Promise<string> {
  const desk = await readReviewDesk(contentFolder, inboxFolder);
  const plan = await planAction(action, desk, editor);
  await applyReview(plan, desk);
  return plan.message;
}
