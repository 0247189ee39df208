import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDay, type Day } from '#record/shared/when.ts';
import { CommandError } from '#command/command-error.ts';
import { readMoment } from '#command/option-values.ts';
import type { Said } from './question.ts';

export const HELP = `npm run new -- entry          a draft of an entry, with the sources it needs
npm run new -- source URL     the file of a source
npm run new -- topic DIR      a content folder for another partnership, to begin with

What is missing is asked for; without a terminal every answer has to be an option.

An entry:
  --source URL|ID         where it can be read; may be repeated
  --title TEXT            a headline, without a full stop
  --date DATE             when it happened: 2026-04-27, 2024-06 or 2021
  --kind KIND             amendment, deal …
  --summary TEXT          one or two sentences
  --parties ID,ID         those involved (default: those whom the title names)
  --status STATUS         official, reported or disputed (default: official with a primary source)
  --key                   a milestone that a newcomer must know

A source; the page is asked for its title, publisher and date unless you give all three:
  --publisher NAME        who published it (default: as other sources of the host)
  --title TEXT            its title, as published
  --date DATE             when it was published
  --tier TIER             primary, secondary or tertiary (default: as the publisher's other sources)
  --verification WORD     read, same-text, quoted, relayed or cited (default: cited)
  --id ID                 the id to cite it by (default: publisher, year and words of the title)

A topic:
  --title TEXT            what the record is called
  --party NAME            one of the two parties; twice
  --repository URL        where the folder will be kept (default: an example)

  --dry-run               print the files; write nothing
  --allow-private-hosts   ask also loopback and private addresses
  --now ISO               the moment to take for now (default: the clock)
  --help                  show this

Nothing is overwritten, and nothing is written that would fail npm run check:content. An entry is a draft until you
delete that line.

Settings (environment):
  CONTENT_DIR   the content folder, relative to where you are (default: the project's content/)`;

/** What to begin. */
export type NewThing =
  { name: 'entry' } | { name: 'source'; url: string } | { name: 'topic'; folder: string };

export interface NewOptions extends Said {
  thing: NewThing;
  key: boolean;
  dryRun: boolean;
  allowPrivateHosts: boolean;
  today: Day;
}

/** The command as typed; null where only help was asked for. Throws a CommandError for what cannot be meant. */
export function readNewOptions(args: string[], isTerminal: boolean): NewOptions | null {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { help, key = false, source, party, now, 'dry-run': dryRun = false, ...others } = values;
  const { 'allow-private-hosts': allowPrivateHosts = false, ...texts } = others;
  if (help) return null;
  const thing = readThing(positionals);
  return {
    thing,
    given: { ...texts, source: source?.join(' '), party: party?.join(BETWEEN) },
    isTerminal,
    command: `npm run new -- ${thing.name}`,
    key,
    dryRun,
    allowPrivateHosts,
    today: dayOf(now === undefined ? new Date() : readMoment(now)),
  };
}

/** Between the names of the parties of a topic; no company's name holds it. */
export const BETWEEN = ' / ';

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  source: { type: 'string', multiple: true },
  party: { type: 'string', multiple: true },
  title: TEXT,
  date: TEXT,
  kind: TEXT,
  summary: TEXT,
  parties: TEXT,
  status: TEXT,
  publisher: TEXT,
  tier: TEXT,
  verification: TEXT,
  id: TEXT,
  repository: TEXT,
  now: TEXT,
  key: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'allow-private-hosts': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function readThing([name, place, ...more]: string[]): NewThing {
  if (more.length > 0 || (name === 'entry' && place !== undefined)) {
    throw wrongUse(`"${more[0] ?? place}" is one word too many.`);
  }
  if (name === 'entry') return { name };
  if (name === 'source' && place !== undefined) return { name, url: place };
  if (name === 'topic' && place !== undefined) return { name, folder: resolve(place) };
  if (name === 'source') throw wrongUse('Name its address: npm run new -- source URL');
  if (name === 'topic') throw wrongUse('Name its folder: npm run new -- topic DIR');
  throw wrongUse(
    name === undefined ? 'Say what is new: entry, source or topic.' : `There is no "${name}" to begin.`,
  );
}

function dayOf(moment: Date): Day {
  const day = parseDay(moment.toISOString().slice(0, 10));
  if (day === null) throw new CommandError('--now lies outside the years that a date can write.', 2);
  return day;
}

function wrongUse(message: string): CommandError {
  return new CommandError(`${message} See npm run new -- --help`, 2);
}
