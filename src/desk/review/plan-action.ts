import type { Plan } from '#check/new-command/plan.ts';
import { unreachable } from '#record/shared/unreachable.ts';
import type { Editor } from '../inbox/decide.ts';
import type { DecidingAction } from './command.ts';
import type { ReviewDesk } from './desk.ts';
import { planMerge, planMove, planSplit } from './plan-regroup.ts';
import { planAccept, planAttach, planDismiss, planRestore } from './plan.ts';

/** What a command changes; throws a CommandError if it cannot be done. */
export async function planAction(action: DecidingAction, desk: ReviewDesk, editor: Editor): Promise<Plan> {
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
    default:
      return unreachable(action);
  }
}
