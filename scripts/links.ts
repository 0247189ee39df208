import { countOf } from '#record/shared/text.ts';
import { CommandError } from '#command/command-error.ts';
import { onStop } from '#command/on-stop.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings } from '#command/settings.ts';
import { linksCommand, linksOptions } from '#links/command.ts';
import { reportAsJson, reportAsText, problemsIn } from '#links/report.ts';
import { checkLinks } from '#links/run.ts';
import { FetchError } from '#net/fetch-error.ts';

process.exitCode = await runCommand(linksCommand, process.argv.slice(2), async ({ values }) => {
  const { contentFolder } = readSettings(process.env, process.cwd());
  const options = linksOptions(values, contentFolder);
  const stopping = new AbortController();
  onStop(() => stopping.abort(new FetchError('Stopped.')));
  const report = await checkLinks(contentFolder, options, stopping.signal);
  console.log(values.format === 'json' ? reportAsJson(report) : reportAsText(report));
  if (report.isStopped) throw new CommandError('Stopped; run the same command to continue.');
  const problems = problemsIn(report).length;
  if (problems > 0) throw new CommandError(`${countOf(problems, 'source')} to look at.`);
});
