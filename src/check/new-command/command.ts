import { resolve } from 'node:path';
import { parseDay, type Day } from '#record/shared/when.ts';
import { CommandError } from '#command/command-error.ts';
import { flag, NOW, text, texts } from '#command/option-values.ts';
import { defineCommand, type CommandLine } from '#command/options.ts';
import { contentDirHelp } from '#command/settings.ts';
import type { Answering } from './question.ts';

const ENTRY = {
  source: texts('URL|ID', 'where it can be read; may be repeated'),
  title: text('TEXT', 'a headline, without a full stop'),
  date: text('DATE', 'when it happened: 2026-04-27, 2024-06 or 2021'),
  kind: text('KIND', 'amendment, deal …'),
  summary: text('TEXT', 'one or two sentences'),
  parties: text('ID,ID', 'those involved', { shown: 'those named in the title' }),
  status: text('STATUS', 'official, reported or disputed', { shown: 'official with a primary source' }),
  key: flag('a milestone that every newcomer should know'),
};

const SOURCE = {
  publisher: text('NAME', 'who published it', { shown: 'as other sources of the host' }),
  title: text('TEXT', 'its title, as published'),
  date: text('DATE', 'when it was published'),
  tier: text('TIER', 'primary, secondary or tertiary', { shown: "as the publisher's other sources" }),
  verification: text('WORD', 'read, same-text, quoted, relayed or cited', { shown: 'cited' }),
  id: text('ID', 'the id to cite it by', { shown: 'publisher, year and words of the title' }),
};

const TOPIC = {
  title: text('TEXT', 'what the record is called'),
  party: texts('NAME', 'one of the two parties; give it twice'),
  repository: text('URL', 'where the folder will be kept', { shown: 'an example' }),
};

const OPTIONS = {
  ...ENTRY,
  ...SOURCE,
  ...TOPIC,
  dryRun: flag('print the files; write nothing'),
  allowPrivateHosts: flag(
    'also fetch from loopback and private addresses, and write them, which the check refuses',
  ),
  now: NOW,
};

export const newCommand = defineCommand({
  usage: `npm run new -- entry          a draft of an entry, with the sources it needs
npm run new -- source URL     the file of a source
npm run new -- topic DIR      a starter content folder for another partnership`,
  about: 'Asks for what is missing; without a terminal, every answer has to be an option.',
  options: OPTIONS,
  sections: {
    'An entry:': ENTRY,
    'A source; its page is fetched for title, publisher and date unless you give all three:': SOURCE,
    'A topic:': TOPIC,
  },
  takesPositionals: true,
  after: `Nothing is overwritten, and nothing is written that would fail npm run check:content. An entry is a draft until you
delete that line.

${contentDirHelp}`,
});

/** What to create. */
export type NewThing =
  { name: 'entry' } | { name: 'source'; url: string } | { name: 'topic'; folder: string };

export interface NewOptions extends Answering {
  thing: NewThing;
  key: boolean;
  dryRun: boolean;
  allowPrivateHosts: boolean;
  today: Day;
}

/** What the command line asks for. Throws a CommandError if the arguments make no sense. */
export function newOptions(
  { values, positionals }: CommandLine<typeof OPTIONS>,
  isTerminal: boolean,
): NewOptions {
  const { source, party, now, key, dryRun, allowPrivateHosts, ...answers } = values;
  const thing = readThing(positionals);
  return {
    thing,
    given: { ...answers, source: joined(source, ' '), party: joined(party, BETWEEN) },
    isTerminal,
    command: `npm run new -- ${thing.name}`,
    key,
    dryRun,
    allowPrivateHosts,
    today: dayOf(now),
  };
}

/** Separates the names of a topic's parties; no company's name contains it. */
export const BETWEEN = ' / ';

function joined(texts: readonly string[], separator: string): string | null {
  return texts.length === 0 ? null : texts.join(separator);
}

function readThing([name, place, ...more]: string[]): NewThing {
  if (more.length > 0 || (name === 'entry' && place !== undefined)) {
    throw wrongUse(`"${more[0] ?? place}" is one argument too many.`);
  }
  if (name === 'entry') return { name };
  if (name === 'source' && place !== undefined) return { name, url: place };
  if (name === 'topic' && place !== undefined) return { name, folder: resolve(place) };
  if (name === 'source') throw wrongUse('Name its address: npm run new -- source URL');
  if (name === 'topic') throw wrongUse('Name its folder: npm run new -- topic DIR');
  throw wrongUse(
    name === undefined
      ? 'Say what to create: entry, source or topic.'
      : `"${name}" is neither entry, source nor topic.`,
  );
}

function dayOf(moment: Date): Day {
  const day = parseDay(moment.toISOString().slice(0, 10));
  if (day === null) throw new CommandError('--now is outside the years that a date can express.', 2);
  return day;
}

function wrongUse(message: string): CommandError {
  return new CommandError(`${message} See npm run new -- --help`, 2);
}
