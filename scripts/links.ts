import { join } from 'node:path';
import { readRecord } from '#check/read/read-record.ts';
import { countOf } from '#record/shared/text.ts';
import { CommandError } from '#command/command-error.ts';
import { onStop } from '#command/on-stop.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings } from '#command/settings.ts';
import { fileLostWords } from '#desk/inbox/lost-words-file.ts';
import { checkByHand } from '#links/check-by-hand.ts';
import { linksCommand, linksOptions, savedPage } from '#links/command.ts';
import { reportAsJson, reportAsText, problemsIn, type LinkReport } from '#links/report.ts';
import { checkLinks } from '#links/run.ts';
import { FetchError } from '#net/fetch-error.ts';

process.exitCode = await runCommand(linksCommand, process.argv.slice(2), async (line) => {
  const { values } = line;
  const { contentFolder } = readSettings(process.env, process.cwd());
  const options = linksOptions(values, contentFolder, process.env);
  const saved = savedPage(line.positionals);
  if (saved) {
    const { text, isSaid } = await checkByHand(contentFolder, saved, options);
    console.log(text);
    if (!isSaid) throw new CommandError('The saved page does not say all that is quoted from it.');
    return;
  }
  const stopping = new AbortController();
  onStop(() => stopping.abort(new FetchError('Stopped.')));
  const report = await checkLinks(contentFolder, options, stopping.signal);
  if (!options.dryRun) await fileLosses(contentFolder, report);
  console.log(values.format === 'json' ? reportAsJson(report) : reportAsText(report));
  if (report.isStopped) throw new CommandError('Stopped; run the same command to continue.');
  const problems = problemsIn(report).length;
  if (problems > 0) throw new CommandError(`${countOf(problems, 'source')} to look at.`);
});

/** An editor finds in the inbox what sources say no longer. */
async function fileLosses(contentFolder: string, { results }: LinkReport): Promise<void> {
  const { record } = await readRecord(contentFolder);
  await fileLostWords(join(contentFolder, 'inbox'), results, record?.entries ?? []);
}
