import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { firstDayOf, parseWhen } from '#record/shared/when.ts';
import { CommandError } from '#command/command-error.ts';
import { readCount, readFormat, readMoment } from '#command/option-values.ts';
import { projectFolder } from '#command/settings.ts';
import type { ReadingOptions } from '../read/read-feeds.ts';

export const HELP = `npm run suggest -- [options]

Reads the feeds, folds their articles into stories, and puts those that matter into the inbox.

  --feeds FILE           the feeds and the profile (default: feeds.yaml of the content folder)
  --inbox DIR            where stories wait for an editor (default: inbox/ of the content folder)
  --state FILE           what was read before (default: under .cache/)
  --since DATE           only articles from this day on
  --now ISO              the moment to take for now (default: the clock)
  --all                  print every story with its score, also those below the threshold; write nothing
  --dry-run              print what would be new; write nothing
  --force                ask also feeds that asked to be left alone
  --allow-private-hosts  ask also loopback and private addresses
  --concurrency N        feeds asked at a time (default: 32)
  --per-host N           requests at a time for one host (default: 2)
  --timeout MS           the longest that one step of an answer may take (default: 15000, 30000 for a body)
  --max-bytes N          the longest feed, unpacked (default: 5242880)
  --format text|json     how to print the result (default: text)
  --help                 show this

Exit code 1 if a feed failed, after all others were read and written.

Settings (environment):
  CONTENT_DIR   the content folder, relative to where you are (default: the project's content/)`;

export interface SuggestOptions extends ReadingOptions {
  feedsFile: string;
  inboxFolder: string;
  stateFile: string;
  /** ISO 8601; null for no limit. */
  since: string | null;
  format: 'text' | 'json';
}

/** The options as typed; null where only help was asked for. Throws a CommandError for what cannot be meant. */
export function readOptions(args: string[], contentFolder: string): SuggestOptions | null {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) return null;
  const file = (value: string | undefined, fallback: string) => (value ? resolve(value) : fallback);
  const inboxFolder = file(values.inbox, join(contentFolder, 'inbox'));
  return {
    feedsFile: file(values.feeds, join(contentFolder, 'feeds.yaml')),
    inboxFolder,
    stateFile: file(values.state, defaultStateFile(inboxFolder)),
    since: values.since === undefined ? null : readSince(values.since),
    now: values.now === undefined ? new Date() : readMoment(values.now),
    mode: values.all ? 'all' : values['dry-run'] ? 'dry' : 'write',
    force: values.force,
    allowPrivateHosts: values['allow-private-hosts'],
    concurrency: readCount('concurrency', values.concurrency),
    perHost: readCount('per-host', values['per-host']),
    timeout: values.timeout === undefined ? null : readCount('timeout', values.timeout),
    maxBytes: readCount('max-bytes', values['max-bytes']),
    format: readFormat(values.format),
  };
}

const OPTIONS = {
  feeds: { type: 'string' },
  inbox: { type: 'string' },
  state: { type: 'string' },
  since: { type: 'string' },
  now: { type: 'string' },
  all: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'allow-private-hosts': { type: 'boolean', default: false },
  concurrency: { type: 'string', default: '32' },
  'per-host': { type: 'string', default: '2' },
  timeout: { type: 'string' },
  'max-bytes': { type: 'string', default: String(5 * 1024 * 1024) },
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', default: false },
} as const;

/** Each inbox has a state of its own: what was put into one is not yet in another. */
function defaultStateFile(inboxFolder: string): string {
  const isUsual = inboxFolder === join(projectFolder, 'content/inbox');
  const mark = createHash('sha256').update(inboxFolder).digest('hex').slice(0, 12);
  return join(projectFolder, '.cache', isUsual ? 'suggest.json' : `suggest-${mark}.json`);
}

function readSince(text: string): string {
  const when = parseWhen(text);
  if (when) return `${firstDayOf(when)}T00:00:00.000Z`;
  if (Number.isNaN(Date.parse(text)))
    throw new CommandError(`--since is a date such as 2026-04-27, not "${text}".`, 2);
  return new Date(text).toISOString();
}
