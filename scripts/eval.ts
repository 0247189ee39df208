import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from '#domain/evaluation/evaluate.ts';
import { topicOf } from '#domain/feed/reading.ts';
import { readFeeds, readWeights } from '#record/read-feeds.ts';
import { readRecord } from '#record/read.ts';
import { CommandError, exitCodeOf } from './lib/command.ts';
import { evalHelp } from './lib/eval/help.ts';
import { readLabelled } from './lib/eval/read-labelled.ts';
import { refitWeights } from './lib/eval/refit.ts';
import { evaluationAsJson, evaluationAsText } from './lib/eval/report.ts';
import { issuesAsText } from './lib/issue-report.ts';
import { readSettings } from './lib/settings.ts';

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
