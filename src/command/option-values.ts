import { CommandError } from './command-error.ts';

/** One row of a command's table: how an option is typed, what `--help` says about it, and how its value is parsed. */
export interface Option<T> {
  /** What `--help` shows for its value, e.g. `FILE`; null for a switch. */
  value: string | null;
  /** One sentence without a full stop; further lines after a line break. */
  help: string;
  isRepeatable: boolean;
  /**
   * `typed` is what `parseArgs` gives: undefined if absent, a list if the option is repeatable. `name` is for
   * messages, e.g. `--limit`.
   * @throws CommandError if the value makes no sense
   */
  read(typed: string | boolean | (string | boolean)[] | undefined, name: string): T;
}

/** The options of a command by their names in camel case: `dryRun` is typed `--dry-run`. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** What an absent option stands for (default: null), and how `--help` words it if not by the value itself. */
interface Fallback<F> {
  fallback?: F;
  shown?: string;
}

/** A switch: false unless typed. */
export function flag(help: string): Option<boolean> {
  return { value: null, help, isRepeatable: false, read: (typed) => typed === true };
}

/** An option whose value has its own parser. */
export function option<T, F = null>(
  value: string,
  help: string,
  { read, fallback, shown }: { read: (text: string, name: string) => T } & Fallback<F>,
): Option<T | F> {
  const byDefault = shown ?? fallback;
  return {
    value,
    help: byDefault === undefined ? help : `${help} (default: ${byDefault})`,
    isRepeatable: false,
    read: (typed, name) => (typeof typed === 'string' ? read(typed, name) : ((fallback ?? null) as F)),
  };
}

export function text<F = null>(value: string, help: string, absent: Fallback<F> = {}): Option<string | F> {
  return option(value, help, { read: (typed) => typed, ...absent });
}

/** A text option that may be repeated. */
export function texts(value: string, help: string): Option<string[]> {
  return {
    value,
    help,
    isRepeatable: true,
    read: (typed) => (Array.isArray(typed) ? typed.map(String) : []),
  };
}

/** A whole number, at least `least` (default: 1). */
export function count<F = null>(
  value: string,
  help: string,
  { least = 1, ...absent }: { least?: number } & Fallback<F> = {},
): Option<number | F> {
  return option(value, help, { read: (typed, name) => readCount(typed, { name, least }), ...absent });
}

/** One of a few words; the first is the default. */
export function choice<const Word extends string>(
  words: readonly [Word, ...Word[]],
  help: string,
): Option<Word> {
  const read = (typed: string, name: string) => {
    const word = words.find((one) => one === typed);
    if (word !== undefined) return word;
    throw new CommandError(
      `${name} is ${words.slice(0, -1).join(', ')} or ${words.at(-1)}, not "${typed}".`,
      2,
    );
  };
  return option(words.join('|'), help, { read, fallback: words[0] });
}

/** `--now`, which makes a run repeatable: a time such as `2026-05-01T00:00:00Z`; a bare day means its start. */
export const NOW: Option<Date> = {
  value: 'ISO',
  help: 'the time to use as now (default: the clock)',
  isRepeatable: false,
  read: (typed, name) => (typeof typed === 'string' ? readTime(typed, name) : new Date()),
};

function readTime(typed: string, name: string): Date {
  const time = /^\d{4}-\d{2}-\d{2}/.test(typed) ? Date.parse(typed) : Number.NaN;
  if (Number.isNaN(time))
    throw new CommandError(`${name} is a time such as 2026-05-01T00:00:00Z, not "${typed}".`, 2);
  return new Date(time);
}

function readCount(typed: string, { name, least }: { name: string; least: number }): number {
  const number = Number(typed);
  if (typed.trim() !== '' && Number.isSafeInteger(number) && number >= least) return number;
  const limit = least === 0 ? '0 or more' : `above ${least - 1}`;
  throw new CommandError(`${name} is a whole number ${limit}, not "${typed}".`, 2);
}
