import { countOf } from '#record/shared/text.ts';
import { CommandError, exitCodeOf } from '#command/command-error.ts';
import { readSettings } from '#command/settings.ts';
import { HELP, readOptions } from '#desk/suggest/options.ts';
import { reportAsText } from '#desk/suggest/report-text.ts';
import { runDesk } from '#desk/suggest/run.ts';
import { reportAsJson } from '#desk/suggest/run-report.ts';

process.exitCode = await exitCodeOf(async () => {
  const { contentFolder } = readSettings(process.env, process.cwd());
  const options = readOptions(process.argv.slice(2), contentFolder);
  if (!options) return console.log(HELP);
  const report = await runDesk(contentFolder, options);
  console.log(options.format === 'json' ? reportAsJson(report) : reportAsText(report));
  const failed = report.feeds.filter(({ status }) => status === 'failed').length;
  const problems = [
    ...(failed > 0 ? [`${countOf(failed, 'feed')} failed.`] : []),
    ...(report.unreadable > 0 ? [`${countOf(report.unreadable, 'file')} of the inbox cannot be read.`] : []),
  ];
  if (problems.length > 0) throw new CommandError(problems.join(' '));
});
