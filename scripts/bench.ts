import { benchBuild } from './bench/build.ts';
import { benchCheck } from './bench/check.ts';
import { benchFetch } from './bench/fetch.ts';
import { benchGrowth } from './bench/growth.ts';
import type { Bench } from './bench/measure.ts';
import { benchPages } from './bench/pages.ts';
import { benchesAsJson, benchesAsText } from './bench/report.ts';
import { benchReview } from './bench/review.ts';
import { benchSuggest } from './bench/suggest.ts';
import { CommandError } from '#command/command-error.ts';
import { choice, text } from '#command/option-values.ts';
import { defineCommand } from '#command/options.ts';
import { runCommand } from '#command/run-command.ts';
import { contentDirHelp, readSettings } from '#command/settings.ts';

const command = defineCommand({
  usage: 'npm run bench -- [options]',
  about:
    'Measures time and memory, and prints them as a table or as JSON. Figures of one run can be compared with each other.',
  options: {
    only: text(
      'NAME',
      `one bench instead of all:
  fetch    fetching 400 feeds from this machine (Linux), beside a bare loop
  suggest  whole runs of npm run suggest over such feeds, then with none modified
  review   an inbox of 500 stories: listed, and decided key by key
  check    check:content on the record and on one of 5,000 entries
  build    a clean build of the record
  growth   clean builds of the record, 1,000 and 5,000 entries, each again after an edit (6 minutes)
  pages    a build of 5,000 entries: its pages, its data file, its filters in Chromium`,
    ),
    format: choice(['text', 'json'], 'how to print the figures'),
  },
  after: contentDirHelp,
});

const BENCHES: Readonly<Record<string, (contentFolder: string) => Promise<Bench>>> = {
  fetch: benchFetch,
  suggest: benchSuggest,
  review: benchReview,
  check: benchCheck,
  build: benchBuild,
  growth: benchGrowth,
  pages: benchPages,
};

process.exitCode = await runCommand(command, process.argv.slice(2), async ({ values: { only, format } }) => {
  const wanted = Object.entries(BENCHES).filter(([name]) => only === null || only === name);
  if (wanted.length === 0)
    throw new CommandError(`--only is one of ${Object.keys(BENCHES).join(', ')}, not "${only}".`, 2);
  const { contentFolder } = readSettings(process.env, process.cwd());
  const benches: Record<string, Bench> = {};
  for (const [name, bench] of wanted) {
    console.error(`Measuring ${name} …`);
    benches[name] = await bench(contentFolder);
  }
  console.log(format === 'json' ? benchesAsJson(benches) : benchesAsText(benches));
});
