import type { FileChange } from './file-changes.ts';

/** What an action would change, and the message about it. */
export interface Plan {
  changes: FileChange[];
  message: string;
}

/** The files as they would be written. */
export function planAsText({ changes, message }: Plan): string {
  return [...changes.map(({ file, after }) => `--- ${file}\n${after ?? ''}`), message].join('\n');
}
