import { join } from 'node:path';
import { withLock } from '#command/lock.ts';

/**
 * Does something while no other command writes to an inbox. The lock of a command that was killed is taken over.
 *
 * @throws CommandError where another command holds it for long
 */
export function withInboxLock<T>(inboxFolder: string, work: () => Promise<T>): Promise<T> {
  const busy = 'Another command writes to the inbox.';
  return withLock({ file: join(inboxFolder, LOCK), longestWait: LONGEST_WAIT, busy }, work);
}

/** Hidden, so that nothing takes it for a story. */
const LOCK = '.lock';

/** Milliseconds; a run of the suggester holds it for seconds. */
const LONGEST_WAIT = 60_000;
