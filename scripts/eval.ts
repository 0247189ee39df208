import { join } from 'node:path';
import { readFeeds, readWeights } from '#check/read/read-feeds-file.ts';
import { readRecord } from '#check/read/read-record.ts';
import { issuesAsText } from '#check/report/issue-report.ts';
import { CommandError } from '#command/command-error.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings } from '#command/settings.ts';
import { evalCommand } from '#desk/evaluate/command.ts';
import { evaluate } from '#desk/evaluate/evaluate.ts';
import { readLabelled } from '#desk/evaluate/read-labelled.ts';
import { refitWeights } from '#desk/evaluate/refit.ts';
import { evaluationAsJson, evaluationAsText } from '#desk/evaluate/report.ts';
import { topicOf } from '#desk/score/reading.ts';

process.exitCode = await runCommand(evalCommand, process.argv.slice(2), async ({ values, positionals }) => {
  const [file, ...others] = positionals;
  if (!file || others.length > 0)
    throw new CommandError('Give one labelled set: npm run eval -- FILE.jsonl', 2);
  const { contentFolder } = readSettings(process.env, process.cwd());
  const { record } = await readRecord(contentFolder);
  const feeds = await readFeeds(join(contentFolder, 'feeds.yaml'));
  if (!feeds.content) throw new CommandError(issuesAsText(feeds.issues));
  if (!record) throw new CommandError('The content cannot be read: see npm run check:content.');
  const { content: onFile } = await readWeights(contentFolder);
  const topic = topicOf(record, feeds.content);
  const set = await readLabelled(file);
  const evaluation = evaluate(set, topic, onFile);
  console.log(values.format === 'json' ? evaluationAsJson(evaluation) : evaluationAsText(evaluation));
  if (!values.fit) return;
  console.error(await refitWeights(set, { topic, onFile, contentFolder }));
});
