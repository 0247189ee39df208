import type { Editor } from '#desk/inbox/decide.ts';
import { CommandError } from '#command/command-error.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings } from '#command/settings.ts';
import type { Plan } from '#check/new-command/plan.ts';
import { applyReview } from '#desk/review/apply-review.ts';
import { reviewCommand, reviewOptions, type DecidingAction } from '#desk/review/command.ts';
import { readReviewDesk, type ReviewDesk } from '#desk/review/desk.ts';
import { readEditor } from '#desk/review/editor.ts';
import { listAsText } from '#desk/review/list.ts';
import { planAccept, planAttach, planDismiss, planRestore } from '#desk/review/plan.ts';
import { planMerge, planMove, planSplit } from '#desk/review/plan-regroup.ts';
import { talk } from '#desk/review/review-interactively.ts';

process.exitCode = await runCommand(reviewCommand, process.argv.slice(2), async (line) => {
  const { contentFolder } = readSettings(process.env, process.cwd());
  const { action, inboxFolder, now, by } = reviewOptions(line, contentFolder);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (action.name === 'talk' && !isTerminal) {
    throw new CommandError(
      'This is not a terminal; name a command: list, accept, attach, dismiss, restore, split, move or merge (--help).',
      2,
    );
  }
  const desk = await readReviewDesk(contentFolder, inboxFolder);
  if (action.name === 'list') return console.log(listAsText(desk));
  const editor = await readEditor(by, { now, folder: contentFolder });
  if (action.name === 'talk') return talk({ contentFolder, inboxFolder }, editor);
  const plan = await planOf(action, desk, editor);
  await applyReview(plan, desk);
  console.log(plan.message);
});

async function planOf(action: DecidingAction, desk: ReviewDesk, editor: Editor): Promise<Plan> {
  switch (action.name) {
    case 'accept':
      return planAccept(desk, action.id, editor);
    case 'attach':
      return planAttach(desk, action, editor);
    case 'dismiss':
      return planDismiss(desk, action, editor);
    case 'restore':
      return planRestore(desk, action.id);
    case 'split':
      return planSplit(desk, action);
    case 'move':
      return planMove(desk, action);
    case 'merge':
      return planMerge(desk, action.ids);
  }
}
