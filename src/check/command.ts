import { CommandError } from '#command/command-error.ts';
import { choice, flag, text } from '#command/option-values.ts';
import { defineCommand, type ValuesOf } from '#command/options.ts';

const OPTIONS = {
  format: choice(
    ['text', 'json', 'github', 'summary'],
    `how to print it; github: as annotations of a pull request; summary: as
Markdown, what changed for readers since --base, the contract before and after`,
  ),
  base: text(
    'DIR|COMMIT',
    `also compare with a content folder, or a commit, branch or tag: what was published may not read
otherwise without a line under corrections`,
  ),
  fix: flag(`first auto-fix field order, tracking parameters in addresses, trailing spaces and
line endings`),
  dryRun: flag('with --fix: print what would be fixed; write nothing'),
};

export const checkCommand = defineCommand({
  usage: 'npm run check:content -- [options]',
  about:
    'Prints everything that is wrong with the content folder. Errors end in exit code 1, warnings do not.',
  options: OPTIONS,
  after: `Settings (environment):
  CONTENT_DIR   the content folder, relative to where you are (default: content)`,
});

/** Throws a CommandError for options that make no sense together. */
export function assertConsistent({ format, base, fix, dryRun }: ValuesOf<typeof OPTIONS>): void {
  if (format === 'summary' && base === null) throw new CommandError('--format summary needs --base.', 2);
  if (dryRun && !fix) throw new CommandError('--dry-run goes with --fix.', 2);
}
