import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareIssues } from '#domain/integrity/issue.ts';
import { readInbox } from '#record/read-inbox.ts';
import { readRecord } from '#record/read.ts';
import { CommandError, exitCodeOf } from './lib/command.ts';
import { issuesAsJson, issuesAsText } from './lib/issue-report.ts';

const HELP = `npm run check:content

Prints everything that is wrong with the content folder. Errors end in exit code 1, warnings do not.

  --format text|json   how to print it (default: text)
  --help               show this

Settings (environment):
  CONTENT_DIR   the content folder, relative to where you are (default: content)`;

const FORMATS = new Map([
  ['text', issuesAsText],
  ['json', issuesAsJson],
]);

process.exitCode = await exitCodeOf(async () => {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(HELP);
  const print = FORMATS.get(values.format);
  if (!print) throw new CommandError(`--format is text or json, not "${values.format}".`, 2);
  const folder = process.env['CONTENT_DIR'] || 'content';
  const [record, inbox] = await Promise.all([readRecord(folder), readInbox(join(folder, 'inbox'))]);
  const issues = [...record.issues, ...inbox.issues].toSorted(compareIssues);
  console.log(print(issues));
  if (issues.some(({ severity }) => severity === 'error')) throw new CommandError('The content has errors.');
});
