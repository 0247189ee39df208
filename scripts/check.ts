import { CommandError } from '#command/command-error.ts';
import { defineCommand } from '#command/options.ts';
import { runCommand } from '#command/run-command.ts';
import { runChecks } from './lib/checks.ts';

const command = defineCommand({
  usage: 'npm run check',
  about: 'Checks content, types, lint rules and formatting; runs all of them even if one fails.',
});

process.exitCode = await runCommand(command, process.argv.slice(2), async () => {
  const { failed } = await runChecks();
  if (failed > 0) throw new CommandError(`${failed} failed`);
});
