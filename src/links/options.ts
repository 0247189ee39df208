import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AVAILABILITY_API } from './archive.ts';
import { parseDay, type Day } from '#record/shared/when.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import { LINKS } from '#check/read/read-links.ts';
import { CommandError } from '#command/command-error.ts';
import { readCount, readFormat, readMoment } from '#command/option-values.ts';

export const HELP = `npm run links -- [options]

Visits the address of every source, notes what became of it in ${LINKS} of the content folder, and writes the
archive's copy into the files of sources that have none. It asks the archive what it has and stores nothing there.
Stopped anywhere, the same command goes on where it was.

  --only ID              visit this source, whenever it was visited last; may be repeated
  --limit N              visit so many at most, those not visited for longest first
  --max-age DAYS         leave out what was visited within so many days (default: 6)
  --now ISO              the moment to take for now (default: the clock)
  --state FILE           what visits found (default: ${LINKS} of the content folder)
  --dry-run              visit and report; write nothing
  --no-archive           do not look for copies
  --archive-api URL      whom to ask for copies (default: ${AVAILABILITY_API})
  --delay MS             between two requests to one host, at least 1000 (default: 1000)
  --timeout MS           the longest that one step of an answer may take (default: 15000)
  --concurrency N        hosts visited at a time (default: 16)
  --allow-private-hosts  visit also loopback and private addresses, and allow a shorter --delay
  --format text|json     how to print the result (default: text)
  --help                 show this

Exit code 1 if an address has moved, has changed, was not reached or is gone, or if the run was stopped.

Settings (environment):
  CONTENT_DIR   the content folder, relative to where you are (default: the project's content/)`;

export interface LinksOptions {
  /** Ids; empty for all. */
  only: readonly string[];
  limit: number;
  /** Days. */
  maxAge: number;
  today: Day;
  stateFile: string;
  dryRun: boolean;
  /** Null where copies are not looked for. */
  archiveApi: string | null;
  /** Milliseconds. */
  delay: number;
  /** Milliseconds. */
  timeout: number;
  concurrency: number;
  allowPrivateHosts: boolean;
  format: 'text' | 'json';
}

/** The options as typed; null where only help was asked for. Throws a CommandError for what cannot be meant. */
export function readOptions(args: string[], contentFolder: string): LinksOptions | null {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) return null;
  const now = values.now === undefined ? new Date() : readMoment(values.now);
  const allowPrivateHosts = values['allow-private-hosts'];
  return {
    only: values.only,
    limit: values.limit === undefined ? Infinity : readCount('limit', values.limit),
    maxAge: readCount('max-age', values['max-age'], 0),
    today: parseDay(now.toISOString().slice(0, 10)) as Day,
    stateFile: values.state === undefined ? join(contentFolder, LINKS) : resolve(values.state),
    dryRun: values['dry-run'],
    archiveApi: values['no-archive'] ? null : readApi(values['archive-api']),
    delay: readCount('delay', values.delay, allowPrivateHosts ? 0 : 1000),
    timeout: readCount('timeout', values.timeout),
    concurrency: readCount('concurrency', values.concurrency),
    allowPrivateHosts,
    format: readFormat(values.format),
  };
}

const OPTIONS = {
  only: { type: 'string', multiple: true, default: [] as string[] },
  limit: { type: 'string' },
  'max-age': { type: 'string', default: '6' },
  now: { type: 'string' },
  state: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'no-archive': { type: 'boolean', default: false },
  'archive-api': { type: 'string', default: AVAILABILITY_API },
  delay: { type: 'string', default: '1000' },
  timeout: { type: 'string', default: '15000' },
  concurrency: { type: 'string', default: '16' },
  'allow-private-hosts': { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', default: false },
} as const;

function readApi(text: string): string {
  const url = parseWebAddress(text);
  if (url) return url.href;
  throw new CommandError(`--archive-api is an http or https address, not "${text}".`, 2);
}
