import { countOf } from '#record/shared/text.ts';
import { CommandError } from '#command/command-error.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings } from '#command/settings.ts';
import { suggestCommand, suggestOptions } from '#desk/suggest/command.ts';
import { reportAsText } from '#desk/suggest/report-text.ts';
import { runDesk } from '#desk/suggest/run.ts';
import { reportAsJson } from '#desk/suggest/run-report.ts';

process.exitCode = await runCommand(
  suggestCommand,
  process.argv.slice(2),
  async ({ values, positionals }) => {
    const { contentFolder } = readSettings(process.env, process.cwd());
    const options = suggestOptions(values, contentFolder);
    const [action, file, ...more] = positionals;
    if (more.length > 0 || (action !== undefined && action !== 'opml'))
      throw new CommandError(`"${more[0] ?? action}" is not understood. See npm run suggest -- --help`, 2);
    if (action === 'opml') {
      const { runOpml } = await import('#desk/suggest/run-opml.ts');
      return console.log(await runOpml({ contentFolder, feedsFile: options.feedsFile }, file));
    }
    const report = await runDesk(contentFolder, options);
    console.log(values.format === 'json' ? reportAsJson(report) : reportAsText(report));
    const failed = report.feeds.filter(({ status }) => status === 'failed').length;
    const problems = [
      ...(report.stateProblem === null ? [] : [report.stateProblem]),
      ...(failed > 0 ? [`${countOf(failed, 'feed')} failed.`] : []),
      ...(report.unreadable > 0
        ? [`${countOf(report.unreadable, 'file')} of the inbox cannot be read.`]
        : []),
    ];
    if (problems.length > 0) throw new CommandError(problems.join(' '));
  },
);
