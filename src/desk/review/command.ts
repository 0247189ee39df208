import { join, resolve } from 'node:path';
import { CommandError } from '#command/command-error.ts';
import { NOW, text } from '#command/option-values.ts';
import { defineCommand, type CommandLine } from '#command/options.ts';
import { contentDirHelp } from '#command/settings.ts';

const OPTIONS = {
  by: text('NAME', 'who decides', { shown: "git's user.name" }),
  inbox: text('DIR', 'where the stories are', { shown: 'inbox/ of the content folder' }),
  to: text('ENTRY', 'with attach: the entry (default: the one the story was matched with)'),
  reason: text('TEXT', 'with dismiss: why'),
  now: NOW,
};

export const reviewCommand = defineCommand({
  usage: `npm run review                                story by story, at a terminal
npm run review -- list                        what is waiting and what was decided
npm run review -- accept ID                   write a draft of an entry, with its sources
npm run review -- attach ID --to ENTRY        cite its articles at the end of an entry
npm run review -- dismiss ID --reason TEXT    keep it from coming back
npm run review -- restore ID                  undo a decision`,
  options: OPTIONS,
  takesPositionals: true,
  after: `Accepting writes "draft: true": nothing is published until you have written the prose and deleted that line. Nothing is
overwritten, and nothing is written that would fail npm run check:content.

${contentDirHelp}`,
});

/** What to do; `talk` goes through the inbox at the terminal. */
export type ReviewAction =
  | { name: 'talk' }
  | { name: 'list' }
  | { name: 'accept'; id: string }
  | { name: 'restore'; id: string }
  | { name: 'attach'; id: string; entry: string | null }
  | { name: 'dismiss'; id: string; reason: string };

/** What is decided with one command. */
export type DecidingAction = Exclude<ReviewAction, { name: 'talk' } | { name: 'list' }>;

export interface ReviewOptions {
  action: ReviewAction;
  by: string | undefined;
  inboxFolder: string;
  now: Date;
}

/** What the command line asks for. Throws a CommandError if the arguments make no sense. */
export function reviewOptions(
  { values, positionals }: CommandLine<typeof OPTIONS>,
  contentFolder: string,
): ReviewOptions {
  return {
    action: readAction(positionals, values),
    by: values.by ?? undefined,
    inboxFolder: values.inbox === null ? join(contentFolder, 'inbox') : resolve(values.inbox),
    now: values.now,
  };
}

function readAction(
  [name = 'talk', id, ...more]: string[],
  { reason, to }: { reason: string | null; to: string | null },
): ReviewAction {
  if (more.length > 0) throw wrongUse(`"${more[0]}" is one argument too many.`);
  if (name === 'talk' || name === 'list') return { name };
  if (!['accept', 'attach', 'dismiss', 'restore'].includes(name))
    throw wrongUse(`There is no command "${name}".`);
  if (id === undefined) throw wrongUse(`Name the story: npm run review -- ${name} ID`);
  if (name === 'attach') return { name, id, entry: to };
  if (name !== 'dismiss') return { name: name as 'accept' | 'restore', id };
  if (reason === null || reason.trim() === '')
    throw wrongUse(`Say why: npm run review -- dismiss ${id} --reason TEXT`);
  return { name, id, reason: reason.trim() };
}

function wrongUse(message: string): CommandError {
  return new CommandError(`${message} See npm run review -- --help`, 2);
}
