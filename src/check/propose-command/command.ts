import { CommandError } from '#command/command-error.ts';
import { flag } from '#command/option-values.ts';
import { defineCommand, type CommandLine } from '#command/options.ts';
import { contentDirHelp } from '#command/settings.ts';

const OPTIONS = {
  dryRun: flag('say which files it would write; write nothing'),
};

export const proposeCommand = defineCommand({
  usage: `npm run propose -- FILE   the files of a proposal, from a file
npm run propose -- -      the same, from standard input`,
  about: `Writes what somebody proposes into the content folder: an entry with its new sources, or an entry of the record with
a new line under its corrections. FILE holds one block that begins with \`\`\`proposal, as the form of the site gives it,
alone or with the text of an issue around it.`,
  options: OPTIONS,
  takesPositionals: true,
  after: `Nothing is written unless everything may be: no other file that is there changes, and the record passes npm run
check:content with the new files in it. Only completeTo of site.yaml is left to an editor.

Exit codes: 0 written, 1 refused, 2 wrong use.

${contentDirHelp}`,
});

export interface ProposeOptions {
  /** The file to read; null for standard input. */
  file: string | null;
  dryRun: boolean;
}

/** What the command line asks for. Throws a CommandError unless it names one file. */
export function proposeOptions({ values, positionals }: CommandLine<typeof OPTIONS>): ProposeOptions {
  const [file, ...more] = positionals;
  if (file === undefined) throw wrongUse('Name the file of the proposal, or "-" for standard input.');
  if (more.length > 0) throw wrongUse(`"${more[0]}" is one argument too many.`);
  return { file: file === '-' ? null : file, dryRun: values.dryRun };
}

function wrongUse(message: string): CommandError {
  return new CommandError(`${message} See npm run propose -- --help`, 2);
}
