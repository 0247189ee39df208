import { parseArgs } from 'node:util';
import { runChecks } from './lib/checks.ts';
import { CommandError, exitCodeOf } from '#command/command-error.ts';

const HELP = `npm run check

Checks the content, the types, the lint rules and the format; all of them, even if one fails.

  --help        show this`;

process.exitCode = await exitCodeOf(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const { failed } = await runChecks();
  if (failed > 0) throw new CommandError(`${failed} failed`);
});
