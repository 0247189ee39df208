import { join, resolve } from 'node:path';
import { firstDayOf, parseWhen } from '#record/shared/when.ts';
import { CommandError } from '#command/command-error.ts';
import { choice, count, flag, NOW, option, text, texts } from '#command/option-values.ts';
import { defineCommand, type ValuesOf } from '#command/options.ts';
import { contentDirHelp } from '#command/settings.ts';
import { defaultStateFile } from '../inbox/desk-state-file.ts';
import type { ReadingOptions } from '../read/read-feeds.ts';

const OPTIONS = {
  feeds: text('FILE', 'the feeds and the profile', { shown: 'feeds.yaml of the content folder' }),
  inbox: text('DIR', 'where stories wait for an editor', { shown: 'inbox/ of the content folder' }),
  state: text('FILE', 'what earlier runs read', { shown: 'under .cache/' }),
  since: option('DATE', 'only articles from this day onwards', { read: readSince }),
  now: NOW,
  all: flag('print every story with its score, even below the threshold; write nothing'),
  dryRun: flag('print what would be new; write nothing'),
  force: flag('also fetch feeds that asked to be left alone'),
  allowPrivateHosts: flag('also fetch from loopback and private addresses'),
  allowHost: texts('HOST', 'also fetch from this host, loopback or private as it may be; may be repeated'),
  concurrency: count('N', 'feeds fetched in parallel', { fallback: 32 }),
  perHost: count('N', 'parallel requests per host', { fallback: 2 }),
  timeout: count('MS', 'time limit for a whole request, redirects included', { shown: '30000' }),
  maxBytes: count('N', 'size limit of a feed, uncompressed', { fallback: 5 * 1024 * 1024 }),
  format: choice(['text', 'json'], 'how to print the result'),
};

export const suggestCommand = defineCommand({
  usage: `npm run suggest -- [options]
npm run suggest -- opml           print the feeds as OPML, for a reader of feeds
npm run suggest -- opml FILE      add the feeds of an OPML file to the list`,
  about: 'Reads the feeds, groups their articles into stories, and puts those that matter into the inbox.',
  options: OPTIONS,
  takesPositionals: true,
  after: `Exit code 1 if a feed failed, once all others are read and written.

${contentDirHelp}`,
});

export interface SuggestOptions extends ReadingOptions {
  feedsFile: string;
  inboxFolder: string;
  stateFile: string;
  /** ISO 8601; null for no limit. */
  since: string | null;
}

/** The options of a run; files default to those of the content folder. */
export function suggestOptions(values: ValuesOf<typeof OPTIONS>, contentFolder: string): SuggestOptions {
  const { feeds, inbox, state, all, dryRun } = values;
  const inboxFolder = inbox === null ? join(contentFolder, 'inbox') : resolve(inbox);
  return {
    ...values,
    allowHosts: values.allowHost,
    feedsFile: feeds === null ? join(contentFolder, 'feeds.yaml') : resolve(feeds),
    inboxFolder,
    stateFile: state === null ? defaultStateFile(inboxFolder) : resolve(state),
    mode: all ? 'all' : dryRun ? 'dry' : 'write',
  };
}

function readSince(typed: string, name: string): string {
  const when = parseWhen(typed);
  if (when) return `${firstDayOf(when)}T00:00:00.000Z`;
  if (Number.isNaN(Date.parse(typed)))
    throw new CommandError(`${name} is a date such as 2026-04-27, not "${typed}".`, 2);
  return new Date(typed).toISOString();
}
