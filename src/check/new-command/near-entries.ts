import { isCancel, select } from '@clack/prompts';
import type { Entry } from '#record/entry/entry.ts';
import type { When } from '#record/shared/when.ts';
import { entriesNear } from '#record/timeline/near.ts';
import { CommandError } from '#command/command-error.ts';
import type { EditedFolder } from './edited-folder.ts';

/** The entry that already covers the event, as the editor says; null if none does or there is no terminal. */
export async function findCoveringEntry(
  date: When,
  { record }: EditedFolder,
  { isTerminal }: { isTerminal: boolean },
): Promise<string | null> {
  const near = entriesNear(record.entries, date, DAYS);
  if (near.length === 0) return null;
  if (isTerminal) return ask(near);
  console.error(`Is it one of these? Then add the source there instead:\n${near.map(lineOf).join('\n')}`);
  return null;
}

/** Reports of an event appear within a week. */
const DAYS = 7;

async function ask(near: readonly Entry[]): Promise<string | null> {
  const options = near.map((entry) => ({ value: entry.slug, label: `${entry.date} ${entry.title}` }));
  const chosen = await select({
    message: 'Is it one of these? Then the source is added there.',
    options: [{ value: '', label: 'None of these' }, ...options],
  });
  if (isCancel(chosen)) throw new CommandError('Nothing was written.');
  return chosen === '' ? null : chosen;
}

function lineOf({ slug, title }: Entry): string {
  return `  ${slug}  ${title}`;
}
