import { countOf } from '#record/shared/text.ts';
import { CommandError } from '#command/command-error.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings } from '#command/settings.ts';
import { linksCommand, linksOptions } from '#links/command.ts';
import { reportAsJson, reportAsText, troublesIn } from '#links/report.ts';
import { checkLinks } from '#links/run.ts';

process.exitCode = await runCommand(linksCommand, process.argv.slice(2), async ({ values }) => {
  const { contentFolder } = readSettings(process.env, process.cwd());
  const options = linksOptions(values, contentFolder);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  const report = await checkLinks(contentFolder, options, stopping.signal);
  console.log(values.format === 'json' ? reportAsJson(report) : reportAsText(report));
  if (report.isStopped) throw new CommandError('Stopped; the same command goes on from here.');
  const troubles = troublesIn(report).length;
  if (troubles > 0) throw new CommandError(`${countOf(troubles, 'source')} to look at.`);
});
