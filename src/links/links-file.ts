import type { LinkCheck } from '#record/source/links-schema.ts';
import { linksText } from './text.ts';
import { writeAtomically } from '#command/write-atomically.ts';

/** Notes what a visit found; settled when it is on the disk. */
export type Note = (id: string, check: LinkCheck) => Promise<void>;

/** Notes visits in the file, each at once; those that come while it is being written share the next writing. */
export function openLinksFile(file: string, checks: Map<string, LinkCheck>): Note {
  let last = Promise.resolve();
  let next: Promise<void> | null = null;
  return (id, check) => {
    checks.set(id, check);
    next ??= last.then(() => {
      next = null;
      return writeAtomically(file, linksText(checks));
    });
    last = next;
    return next;
  };
}
