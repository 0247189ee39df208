import { join, resolve } from 'node:path';
import { AVAILABILITY_API } from './archive.ts';
import { SAVE_API, type Saving } from './ask-for-copy.ts';
import { parseDay, type Day } from '#record/shared/when.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import { LINKS } from '#check/read/read-links.ts';
import { CommandError } from '#command/command-error.ts';
import { choice, count, flag, NOW, option, text, texts } from '#command/option-values.ts';
import { defineCommand, type ValuesOf } from '#command/options.ts';
import { contentDirHelp } from '#command/settings.ts';

/** The variables of the environment that hold the keys of an account at the archive. */
const ACCESS_KEY = 'ARCHIVE_ACCESS_KEY';
const SECRET_KEY = 'ARCHIVE_SECRET_KEY';

const OPTIONS = {
  only: texts('ID', 'visit this source, however recently it was visited; may be repeated'),
  limit: count('N', 'visit at most so many, the longest unvisited first'),
  maxAge: count('DAYS', 'skip what was visited within so many days', { least: 0, fallback: 6 }),
  now: NOW,
  state: text('FILE', 'where results are kept', { shown: `${LINKS} of the content folder` }),
  dryRun: flag('visit and report; write nothing'),
  noArchive: flag('do not look for archived copies, nor ask for any'),
  archiveApi: option('URL', 'the API that finds copies', { read: readApi, fallback: AVAILABILITY_API }),
  saveApi: option('URL', 'the API that makes copies', { read: readApi, fallback: SAVE_API }),
  saveLimit: count('N', 'ask for at most so many copies', { least: 0, fallback: 20 }),
  delay: count('MS', 'time between two requests to a host, at least 1000', { least: 0, fallback: 1000 }),
  timeout: count('MS', 'time limit for a whole request', { fallback: 15_000 }),
  concurrency: count('N', 'hosts visited in parallel', { fallback: 16 }),
  allowPrivateHosts: flag('also visit loopback and private addresses, and allow a shorter --delay'),
  format: choice(['text', 'json'], 'how to print the result'),
};

export const linksCommand = defineCommand({
  usage: `npm run links -- [options]
npm run links -- check SOURCE FILE`,
  about: `Visits the address of every source, records the result in ${LINKS} of the content folder, and adds an archived copy
to the files of sources that have none. Where the archive has none either, and ${ACCESS_KEY} and ${SECRET_KEY}
hold the keys of an account there (https://archive.org/account/s3.php), it asks the archive to make one; else it stores nothing there.
If it is stopped, the same command continues where it left off.

What the record quotes from a page is looked for in its text. Where no program may read the page, save it from your
browser as HTML, PDF or text: "check SOURCE FILE" looks in that file, records the day and the result, and keeps nothing of it.`,
  takesPositionals: true,
  options: OPTIONS,
  after: `Exit code 1 if words were not found, if an address has moved, has changed, was not reached or is gone, or if the run was stopped.

${contentDirHelp}`,
});

export interface LinksOptions {
  /** Ids; empty for all. */
  only: readonly string[];
  limit: number;
  /** Days. */
  maxAge: number;
  today: Day;
  stateFile: string;
  dryRun: boolean;
  /** Null if copies are not looked for. */
  archiveApi: string | null;
  /** Null without keys: then no copies are asked for. */
  saving: Saving | null;
  /** Milliseconds. */
  delay: number;
  /** Milliseconds. */
  timeout: number;
  concurrency: number;
  allowPrivateHosts: boolean;
}

/** The options of a run. Throws a CommandError for options that make no sense together. */
export function linksOptions(
  values: ValuesOf<typeof OPTIONS>,
  contentFolder: string,
  env: NodeJS.ProcessEnv,
): LinksOptions {
  const { limit, now, state, noArchive, archiveApi, delay, allowPrivateHosts } = values;
  if (delay < 1000 && !allowPrivateHosts)
    throw new CommandError(`--delay is at least 1000 without --allow-private-hosts, not ${delay}.`, 2);
  return {
    ...values,
    limit: limit ?? Infinity,
    today: parseDay(now.toISOString().slice(0, 10)) as Day,
    stateFile: state === null ? join(contentFolder, LINKS) : resolve(state),
    archiveApi: noArchive ? null : archiveApi,
    saving: savingOf(values, env),
  };
}

function savingOf(
  { saveApi, saveLimit, delay }: ValuesOf<typeof OPTIONS>,
  env: NodeJS.ProcessEnv,
): Saving | null {
  const [access, secret] = [ACCESS_KEY, SECRET_KEY].map((name) => env[name]?.trim() ?? '');
  if (!access && !secret) return null;
  if (!access || !secret)
    throw new CommandError(`${ACCESS_KEY} and ${SECRET_KEY} are set together or not at all.`, 2);
  return { api: saveApi, authorization: `LOW ${access}:${secret}`, most: saveLimit, pause: 5 * delay };
}

/** The source and the file of "check SOURCE FILE"; null for a run of visits. */
export function savedPage(positionals: readonly string[]): { id: string; file: string } | null {
  if (positionals.length === 0) return null;
  const [word, id, file, ...more] = positionals;
  if (word === 'check' && id !== undefined && file !== undefined && more.length === 0) return { id, file };
  throw new CommandError('Write: npm run links -- check SOURCE FILE', 2);
}

function readApi(typed: string, name: string): string {
  const url = parseWebAddress(typed);
  if (url) return url.href;
  throw new CommandError(`${name} is an http or https address, not "${typed}".`, 2);
}
