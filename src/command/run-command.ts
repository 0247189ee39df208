import { exitCodeOf } from './command-error.ts';
import type { Options } from './option-values.ts';
import type { Command, CommandLine } from './options.ts';

/** Runs a command, or prints its help if that is what was asked for; resolves to the exit code. */
export async function runCommand<O extends Options>(
  { help, parse }: Command<O>,
  args: string[],
  run: (line: CommandLine<O>) => Promise<void>,
): Promise<number> {
  return exitCodeOf(async () => {
    const line = parse(args);
    if (line) await run(line);
    else console.log(help);
  });
}
