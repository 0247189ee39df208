// The rule means windows; threads have no origin.
/* oxlint-disable unicorn/require-post-message-target-origin */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CommandError } from '#command/command-error.ts';
import type { Editor } from '../inbox/decide.ts';
import type { Outcome, WritingAct } from './decision-queue.ts';
import type { Sitting } from './sitting.ts';

/** Where a sitting is held, and by whom. */
export interface SittingPlace {
  contentFolder: string;
  inboxFolder: string;
  editor: Editor;
}

/** What the thread says first: what is to be decided, or why nothing can be. */
export type Opening = Omit<Sitting, 'openQueue'> | { problem: string };

/** What the thread is told: a decision, or that it was the last one, and how many milliseconds are left. */
export type Order = WritingAct | { do: 'end'; within: number | undefined };

/**
 * A sitting whose decisions are written by a thread of their own: to check a record of hundreds of files takes a second,
 * and no key waits for it.
 *
 * @throws CommandError if the record cannot be used
 */
export async function openSitting(place: SittingPlace): Promise<Sitting> {
  const thread = new Worker(join(import.meta.dirname, 'decision-worker.ts'), { workerData: place });
  const [opening] = (await once(thread, 'message')) as [Opening];
  if ('problem' in opening) throw new CommandError(opening.problem);
  const tell = (order: Order) => thread.postMessage(order);
  return {
    ...opening,
    openQueue: (onOutcome) => {
      thread.on('message', (outcome: Outcome) => onOutcome(outcome));
      const ended = once(thread, 'exit');
      return {
        add: tell,
        end: async (within) => {
          tell({ do: 'end', within });
          await ended;
        },
      };
    },
  };
}
