import { runScript, type Outcome } from './run-script.ts';
import { writeContentFolder, type FolderEdits } from './content-folder.ts';

/** A small content folder to begin things in, as typed at no terminal. */
export async function makeNewFolder(edits: FolderEdits = {}) {
  const content = await writeContentFolder(edits);
  const env = { CONTENT_DIR: content };
  return {
    content,
    begin: (...args: string[]): Promise<Outcome> => runScript('new', [...args, '--now', '2026-02-02'], env),
    check: (): Promise<Outcome> => runScript('check-content', [], env),
  };
}

/** What `npm run new -- entry` cannot know. */
export const TOLD = [
  '--title',
  'Acme and Bolt: the third agreement',
  '--date',
  '2025-05-04',
  '--kind',
  'amendment',
  '--summary',
  'Acme hosts Bolt "again".',
];
