import { errorsAmong } from '#domain/integrity/issue.ts';
import { withBase } from './lib/check/base-folder.ts';
import { checkFolder } from './lib/check/check-folder.ts';
import { fixesAsText, planFixes, writeFixes } from './lib/check/fixes.ts';
import { HELP, readOptions } from './lib/check/options.ts';
import { issuesAsAnnotations } from './lib/check/annotations.ts';
import { summaryText } from './lib/check/summary.ts';
import { CommandError, exitCodeOf } from './lib/command.ts';
import { issuesAsJson, issuesAsText } from './lib/issue-report.ts';

process.exitCode = await exitCodeOf(async () => {
  const { format, base, fix, help } = readOptions();
  if (help) return console.log(HELP);
  const folder = process.env['CONTENT_DIR'] || 'content';
  if (fix) {
    const fixed = await planFixes(folder);
    if (fix === 'write') await writeFixes(folder, fixed);
    console.error(fixesAsText(fixed));
  }
  const checked = await checkFolder(folder);
  const { issues, record } = checked;
  const repository = record?.site.repository ?? null;
  if (format === 'json') console.log(issuesAsJson(issues));
  else if (format === 'github') console.log(issuesAsAnnotations(issues, repository));
  else if (base === null) console.log(issuesAsText(issues, repository));
  else console.log(await withBase(base, folder, async (was) => summaryText(await checkFolder(was), checked)));
  if (errorsAmong(issues).length > 0) throw new CommandError('The content has errors.');
});
