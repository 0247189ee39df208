import { ADDRESS, embeddedStateAddress } from '#record/shared/address.ts';
import type { Day, When } from '#record/shared/when.ts';
import { stateOfDay } from '#record/terms/state-of-day.ts';

/**
 * The page to embed that shows a day, without the base path; of the last day the one that stays up to date. Null for two
 * days and for days before the record, which have none.
 */
export function embedAddress(
  [day, second]: readonly Day[],
  { days, completeTo }: { days: readonly When[]; completeTo: Day },
): string | null {
  if (day === undefined || second !== undefined) return null;
  if (day >= completeTo) return ADDRESS.embeddedContract;
  const { since } = stateOfDay(days, day);
  return since === null ? null : embeddedStateAddress(since);
}
