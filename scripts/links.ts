import { countOf } from '#record/shared/text.ts';
import { CommandError, exitCodeOf } from '#command/command-error.ts';
import { HELP, readOptions } from '#links/options.ts';
import { reportAsJson, reportAsText, troublesIn } from '#links/report.ts';
import { checkLinks } from '#links/run.ts';
import { readSettings } from '#command/settings.ts';

process.exitCode = await exitCodeOf(async () => {
  const { contentFolder } = readSettings(process.env, process.cwd());
  const options = readOptions(process.argv.slice(2), contentFolder);
  if (!options) return console.log(HELP);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  const report = await checkLinks(contentFolder, options, stopping.signal);
  console.log(options.format === 'json' ? reportAsJson(report) : reportAsText(report));
  if (report.isStopped) throw new CommandError('Stopped; the same command goes on from here.');
  const troubles = troublesIn(report).length;
  if (troubles > 0) throw new CommandError(`${countOf(troubles, 'source')} to look at.`);
});
