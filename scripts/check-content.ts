import { compareIssues, errorsAmong } from '#record/shared/issue.ts';
import { checkFolder, findRewrites } from '#check/check-folder.ts';
import { writeCheckedRecord } from '#check/read/checked-record.ts';
import { assertConsistent, checkCommand } from '#check/command.ts';
import { withBase } from '#check/diff/base-folder.ts';
import { summaryText } from '#check/diff/summary.ts';
import { fixesAsText, planFixes, writeFixes } from '#check/fixes/fix-folder.ts';
import { issuesAsAnnotations } from '#check/report/annotations.ts';
import { issuesAsJson, issuesAsText } from '#check/report/issue-report.ts';
import { CommandError } from '#command/command-error.ts';
import { runCommand } from '#command/run-command.ts';

process.exitCode = await runCommand(checkCommand, process.argv.slice(2), async ({ values }) => {
  assertConsistent(values);
  const { format, base, fix, dryRun } = values;
  const folder = process.env['CONTENT_DIR'] || 'content';
  if (fix) {
    const fixed = await planFixes(folder);
    if (!dryRun) await writeFixes(folder, fixed);
    console.error(fixesAsText(fixed));
  }
  const checked = await checkFolder(folder);
  const before = base === null ? null : await withBase(base, folder, checkFolder);
  const rewrites = before ? await findRewrites(folder, before, checked) : [];
  const issues = [...checked.issues, ...rewrites].toSorted(compareIssues);
  const { record } = checked;
  const repository = record?.site.repository ?? null;
  if (format === 'json') console.log(issuesAsJson(issues));
  else if (format === 'github') console.log(issuesAsAnnotations(issues, repository));
  else if (format === 'summary' && before) console.log(summaryText(before, { ...checked, issues }));
  else console.log(issuesAsText(issues, repository));
  if (errorsAmong(issues).length > 0) throw new CommandError('The content has errors.');
  const { CHECKED_RECORD } = process.env;
  if (CHECKED_RECORD && record) await writeCheckedRecord(CHECKED_RECORD, record);
});
