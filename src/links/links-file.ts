import type { LinkCheck } from '#record/source/links-schema.ts';
import { linksText } from './text.ts';
import { writeAtomically } from '#command/write-atomically.ts';

/** Records what a visit found; resolves once it is on disk. */
export type Note = (id: string, check: LinkCheck) => Promise<void>;

/** Records each visit in the file at once; visits that arrive during a write share the next one. */
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
