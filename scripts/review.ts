import type { Editor } from '#desk/inbox/decide.ts';
import { CommandError, exitCodeOf } from '#command/command-error.ts';
import { applyReview } from '#desk/review/apply-review.ts';
import { readReviewDesk, type ReviewDesk } from '#desk/review/desk.ts';
import { readEditor } from '#desk/review/editor.ts';
import { listAsText } from '#desk/review/list.ts';
import { HELP, readReviewOptions, type DecidingAction } from '#desk/review/options.ts';
import type { Plan } from '#check/new-command/plan.ts';
import { planAccept, planAttach, planDismiss, planRestore } from '#desk/review/plan.ts';
import { planMerge, planMove, planSplit } from '#desk/review/plan-regroup.ts';
import { talk } from '#desk/review/review-interactively.ts';
import { readSettings } from '#command/settings.ts';

process.exitCode = await exitCodeOf(async () => {
  const { contentFolder } = readSettings(process.env, process.cwd());
  const options = readReviewOptions(process.argv.slice(2), contentFolder);
  if (!options) return console.log(HELP);
  const { action, inboxFolder, now, by } = options;
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (action.name === 'talk' && !isTerminal) {
    throw new CommandError(
      'This is no terminal; name a command: list, accept, attach, dismiss, restore, split, move or merge (--help).',
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
