import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from '#command/command-error.ts';
import { readMoment } from '#command/option-values.ts';

export const HELP = `npm run review                                story by story, at a terminal
npm run review -- list                        what waits and what was decided
npm run review -- accept ID                   write a draft of an entry, with its sources
npm run review -- attach ID --to ENTRY        add its articles to an entry; to a published one as a draft beside it
npm run review -- dismiss ID --reason TEXT    keep it from coming back
npm run review -- restore ID                  take a decision back
npm run review -- split ID URL…               make articles of it a story of their own
npm run review -- move URL --to ID            put an article into another story
npm run review -- merge ID ID                 put the second story into the first

  --by NAME     who decides (default: git's user.name)
  --inbox DIR   where the stories are (default: inbox/ of the content folder)
  --now ISO     the moment to take for now (default: the clock)
  --help        show this

Accepting writes "draft: true": nothing is published until you have written the prose and deleted that line. Nothing is
overwritten, and nothing is written that would fail npm run check:content.

Settings (environment):
  CONTENT_DIR   the content folder, relative to where you are (default: the project's content/)`;

/** What to do; `talk` goes through the inbox at the terminal. */
export type ReviewAction =
  | { name: 'talk' }
  | { name: 'list' }
  | { name: 'accept'; id: string }
  | { name: 'restore'; id: string }
  | { name: 'attach'; id: string; entry: string | null }
  | { name: 'dismiss'; id: string; reason: string }
  | { name: 'split'; id: string; urls: readonly string[] }
  | { name: 'move'; url: string; to: string }
  | { name: 'merge'; ids: readonly [string, string] };

/** What is decided with one command. */
export type DecidingAction = Exclude<ReviewAction, { name: 'talk' } | { name: 'list' }>;

export interface ReviewOptions {
  action: ReviewAction;
  by: string | undefined;
  inboxFolder: string;
  now: Date;
}

/** The command as typed; null where only help was asked for. Throws a CommandError for what cannot be meant. */
export function readReviewOptions(args: string[], contentFolder: string): ReviewOptions | null {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) return null;
  return {
    action: readAction(positionals, values),
    by: values.by,
    inboxFolder: values.inbox ? resolve(values.inbox) : join(contentFolder, 'inbox'),
    now: values.now === undefined ? new Date() : readMoment(values.now),
  };
}

const OPTIONS = {
  by: { type: 'string' },
  inbox: { type: 'string' },
  now: { type: 'string' },
  reason: { type: 'string' },
  to: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function readAction(
  [name = 'talk', id, ...more]: string[],
  { reason, to }: { reason?: string | undefined; to?: string | undefined },
): ReviewAction {
  if (name === 'split') return readSplit(id, more);
  if (name === 'merge') return readMerge(id, more);
  if (more.length > 0) throw wrongUse(`"${more[0]}" is one word too many.`);
  if (name === 'move') return readMove(id, to);
  if (name === 'talk' || name === 'list') return { name };
  if (!['accept', 'attach', 'dismiss', 'restore'].includes(name))
    throw wrongUse(`There is no command "${name}".`);
  if (id === undefined) throw wrongUse(`Name the story: npm run review -- ${name} ID`);
  if (name === 'attach') return { name, id, entry: to ?? null };
  if (name !== 'dismiss') return { name: name as 'accept' | 'restore', id };
  if (reason === undefined || reason.trim() === '')
    throw wrongUse(`Say why: npm run review -- dismiss ${id} --reason TEXT`);
  return { name, id, reason: reason.trim() };
}

function readSplit(id: string | undefined, urls: readonly string[]): ReviewAction {
  if (id === undefined || urls.length === 0)
    throw wrongUse('Name the story and the articles to take out: npm run review -- split ID URL…');
  return { name: 'split', id, urls };
}

function readMove(url: string | undefined, to: string | undefined): ReviewAction {
  if (url === undefined || to === undefined)
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
