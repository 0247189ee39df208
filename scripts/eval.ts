import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from '#desk/evaluate/evaluate.ts';
import { topicOf } from '#desk/score/reading.ts';
import { readFeeds, readWeights } from '#check/read/read-feeds-file.ts';
import { readRecord } from '#check/read/read-record.ts';
import { CommandError, exitCodeOf } from '#command/command-error.ts';
import { evalHelp } from '#desk/evaluate/help.ts';
import { readLabelled } from '#desk/evaluate/read-labelled.ts';
import { refitWeights } from '#desk/evaluate/refit.ts';
import { evaluationAsJson, evaluationAsText } from '#desk/evaluate/report.ts';
import { issuesAsText } from '#check/report/issue-report.ts';
import { readSettings } from '#command/settings.ts';

const FORMATS = new Map([
  ['text', evaluationAsText],
  ['json', evaluationAsJson],
]);

process.exitCode = await exitCodeOf(async () => {
  const { values, positionals } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      fit: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.help) return console.log(evalHelp);
  const print = FORMATS.get(values.format);
  const [file, ...others] = positionals;
  if (!print) throw new CommandError(`--format is text or json, not "${values.format}".`, 2);
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
  console.log(print(evaluate(set, topic, onFile)));
  if (!values.fit) return;
  console.error(`weights.yaml fitted on ${await refitWeights(set, { topic, onFile, contentFolder })}.`);
});
