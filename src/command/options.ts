import { parseArgs, type ParseArgsConfig } from 'node:util';
import { helpText, optionName, type CommandHelp } from './help-text.ts';
import { flag, type Option, type Options } from './option-values.ts';

/** The values of a table's options, parsed. */
export type ValuesOf<O extends Options> = {
  [Name in keyof O]: O[Name] extends Option<infer Value> ? Value : never;
};

export interface CommandLine<O extends Options> {
  values: ValuesOf<O>;
  /** Arguments that are not options. */
  positionals: string[];
}

export interface Command<O extends Options> {
  /** What `--help` prints. */
  help: string;
  /**
   * The command line, checked; null if it asks for help.
   * @throws CommandError for a value that makes no sense, an error of `parseArgs` for an unknown option
   */
  parse(args: string[]): CommandLine<O> | null;
}

/** The help of a command and the reading of its command line, from one table of options. */
export function defineCommand<O extends Options = Record<never, never>>(
  definition: CommandHelp & { options?: O; takesPositionals?: boolean },
): Command<O> {
  const { options = {} as O, takesPositionals = false } = definition;
  const all = { ...options, help: HELP };
  return {
    help: helpText(definition, all),
    parse: (args) => {
      const parsed = parseArgs({ args, options: toParseArgs(all), allowPositionals: takesPositionals });
      if (parsed.values['help'] === true) return null;
      return { values: readValues(options, parsed.values), positionals: parsed.positionals };
    },
  };
}

const HELP = flag('show this');

function toParseArgs(options: Options): NonNullable<ParseArgsConfig['options']> {
  const rows = Object.entries(options).map(([name, { value, isRepeatable }]) => {
    const type = value === null ? ('boolean' as const) : ('string' as const);
    return [optionName(name), { type, multiple: isRepeatable }] as const;
  });
  return Object.fromEntries(rows);
}

function readValues<O extends Options>(options: O, typed: Typed): ValuesOf<O> {
  const values = Object.entries(options).map(([name, option]) => {
    const asTyped = optionName(name);
    return [name, option.read(typed[asTyped], `--${asTyped}`)];
  });
  return Object.fromEntries(values) as ValuesOf<O>;
}

type Typed = Record<string, Parameters<Option<unknown>['read']>[0]>;
