import { ADDRESS, embeddedStateAddress } from '#record/shared/address.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import type { Day, When } from '#record/shared/when.ts';
import { stateOfDay } from '#record/terms/state-of-day.ts';

/** A page to embed: its address without the base path, and its title, which names the state it shows and no day within it. */
export interface EmbeddedState {
  address: string;
  title: string;
}

/**
 * The page to embed that shows a day; of the last day the one that stays up to date. Null for two days and for days before
 * the record, which have none.
 */
export function embeddedState(
  [day, second]: readonly Day[],
  { days, completeTo }: { days: readonly When[]; completeTo: Day },
): EmbeddedState | null {
  if (day === undefined || second !== undefined) return null;
  if (day >= completeTo) return { address: ADDRESS.embeddedContract, title: 'The contract, kept up to date' };
  const { since, until } = stateOfDay(days, day);
  if (since === null) return null;
  const title = `The contract from ${formatWhen(since)}${until ? ` to ${formatWhen(until)}` : ''}`;
  return { address: embeddedStateAddress(since), title };
}
