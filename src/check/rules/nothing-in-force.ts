import { BEGINS_PERIOD, IN_FORCE, SETS_VALUE } from '#record/shared/vocabulary.ts';
import { dayAfter, firstDayOf, lastDayOf, type When } from '#record/shared/when.ts';
import type { Aspect } from '#record/terms/schema.ts';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import { aspectName, type LocatedChange } from './located-change.ts';
import { placeIn } from '../yaml/located-yaml.ts';

/**
 * Clarifications and ends without a value to apply to. Walks through the changes in order of time; `until` is the
 * last day of the value in force, null while it is open-ended.
 */
export function nothingInForceIssues({ before }: Aspect, changes: readonly LocatedChange[]): Issue[] {
  let inForce = IN_FORCE[before.standing];
  let until: When | null = null;
  return changes.flatMap((change) => {
    const holds = inForce && (until === null || dayAfter(lastDayOf(until)) > firstDayOf(change.from));
    if (BEGINS_PERIOD[change.effect]) {
      inForce = SETS_VALUE[change.effect];
      until = inForce ? change.until : null;
    }
    return SETS_VALUE[change.effect] || holds ? [] : [nothingInForce(change)];
  });
}

function nothingInForce(change: LocatedChange): Issue {
  return errorAt(placeIn(change.yaml, `${change.field}.effect`), {
    rule: 'nothing-in-force',
    message: `There is nothing to ${change.effect}: ${aspectName(change)} has no value in force on ${change.from}.`,
    fix: 'Set a value first, correct the date, or write "set".',
  });
}
