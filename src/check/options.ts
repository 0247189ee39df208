import { parseArgs } from 'node:util';
import { CommandError } from '#command/command-error.ts';

export const HELP = `npm run check:content -- [options]

Prints everything that is wrong with the content folder. Errors end in exit code 1, warnings do not.

  --format text|json|github|summary
                       how to print it (default: text); github: as annotations of a pull request; summary: as
                       Markdown, what readers find changed since --base, the contract before and after
  --base DIR|COMMIT    what a summary compares with: a content folder, or a commit, branch or tag
  --fix                first put right what takes no thought: order of fields, tracking parameters of addresses,
                       blanks at the end of lines, line ends
  --dry-run            with --fix: say what would be done and write nothing
  --help               show this

Settings (environment):
  CONTENT_DIR   the content folder, relative to where you are (default: content)`;

const FORMATS = ['text', 'json', 'github', 'summary'] as const;

export interface Options {
  format: (typeof FORMATS)[number];
  /** What to compare with; set for a summary, and for nothing else. */
  base: string | null;
  fix: 'write' | 'show' | null;
  help: boolean;
}

/** Reads the command line; what makes no sense together is wrong use. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      base: { type: 'string' },
      fix: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { base = null, fix, help } = values;
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new CommandError(`--format is one of ${FORMATS.join(', ')}, not "${values.format}".`, 2);
  if ((format === 'summary') !== (base !== null))
    throw new CommandError('--format summary and --base go together.', 2);
  if (values['dry-run'] && !fix) throw new CommandError('--dry-run goes with --fix.', 2);
  return { format, base, fix: fix ? (values['dry-run'] ? 'show' : 'write') : null, help };
}
