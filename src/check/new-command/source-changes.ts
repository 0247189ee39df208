import { join } from 'node:path';
import { countOf } from '#record/shared/text.ts';
import type { EditedFolder } from './edited-folder.ts';
import type { FileChange } from './file-changes.ts';
import type { DraftSource } from '../new-files/source-draft.ts';

/** The files of sources that the record does not have yet. */
export function sourceChanges(
  sources: readonly DraftSource[],
  { contentFolder }: Pick<EditedFolder, 'contentFolder'>,
): FileChange[] {
  return sources.flatMap(({ file }) =>
    file ? [{ file: join(contentFolder, file.path), before: null, after: file.text }] : [],
  );
}

/** `4 sources` */
export function describeSources(sources: readonly DraftSource[]): string {
  return countOf(sources.length, 'source');
}
