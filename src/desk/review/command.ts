import { join, resolve } from 'node:path';
import { CommandError } from '#command/command-error.ts';
import { NOW, text } from '#command/option-values.ts';
import { defineCommand, type CommandLine } from '#command/options.ts';
import { contentDirHelp } from '#command/settings.ts';

const OPTIONS = {
  by: text('NAME', 'who decides', { shown: "git's user.name" }),
  inbox: text('DIR', 'where the stories are', { shown: 'inbox/ of the content folder' }),
  to: text(
    'ID',
    'with attach: the entry (default: the one the story was matched with); with move: the story',
  ),
  reason: text('TEXT', 'with dismiss: why'),
  now: NOW,
};

export const reviewCommand = defineCommand({
  usage: `npm run review                                story by story, at a terminal
npm run review -- list                        what is waiting and what was decided
npm run review -- accept ID                   write a draft of an entry, with its sources
npm run review -- attach ID --to ENTRY        add its articles to an entry; to a published one as a draft beside it
npm run review -- dismiss ID --reason TEXT    keep it from coming back
npm run review -- restore ID                  undo a decision
npm run review -- split ID URL…               make articles of it a story of their own
npm run review -- move URL --to ID            put an article into another story
npm run review -- merge ID ID                 put the second story into the first`,
  options: OPTIONS,
  takesPositionals: true,
  after: `Accepting writes "draft: true": nothing is published until you have written the prose and deleted that line. Nothing is
overwritten, and nothing is written that would fail npm run check:content.

${contentDirHelp}`,
});

/** What to do; `interactive` goes through the inbox at the terminal. */
export type ReviewAction =
  | { name: 'interactive' }
  | { name: 'list' }
  | { name: 'accept'; id: string }
  | { name: 'restore'; id: string }
  | { name: 'attach'; id: string; entry: string | null }
  | { name: 'dismiss'; id: string; reason: string }
  | { name: 'split'; id: string; urls: readonly string[] }
  | { name: 'move'; url: string; to: string }
  | { name: 'merge'; ids: readonly [string, string] };

/** What is decided with one command. */
export type DecidingAction = Exclude<ReviewAction, { name: 'interactive' } | { name: 'list' }>;

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
  [name = 'interactive', id, ...more]: string[],
  { reason, to }: { reason: string | null; to: string | null },
): ReviewAction {
  if (name === 'split') return readSplit(id, more);
  if (name === 'merge') return readMerge(id, more);
  if (more.length > 0) throw wrongUse(`"${more[0]}" is one argument too many.`);
  if (name === 'move') return readMove(id, to);
  if (name === 'interactive' || name === 'list') return { name };
  if (!['accept', 'attach', 'dismiss', 'restore'].includes(name))
    throw wrongUse(`There is no command "${name}".`);
  if (id === undefined) throw wrongUse(`Name the story: npm run review -- ${name} ID`);
  if (name === 'attach') return { name, id, entry: to };
  if (name !== 'dismiss') return { name: name as 'accept' | 'restore', id };
  if (reason === null || reason.trim() === '')
    throw wrongUse(`Say why: npm run review -- dismiss ${id} --reason TEXT`);
  return { name, id, reason: reason.trim() };
}

function readSplit(id: string | undefined, urls: readonly string[]): ReviewAction {
  if (id === undefined || urls.length === 0)
    throw wrongUse('Name the story and the articles to take out: npm run review -- split ID URL…');
  return { name: 'split', id, urls };
}

function readMove(url: string | undefined, to: string | null): ReviewAction {
  if (url === undefined || to === null)
    throw wrongUse('Name the article and the story: npm run review -- move URL --to ID');
  return { name: 'move', url, to };
}

function readMerge(id: string | undefined, [other, ...more]: readonly string[]): ReviewAction {
  if (id === undefined || other === undefined || more.length > 0)
    throw wrongUse('Name two stories: npm run review -- merge ID ID');
  return { name: 'merge', ids: [id, other] };
}

function wrongUse(message: string): CommandError {
  return new CommandError(`${message} See npm run review -- --help`, 2);
}
