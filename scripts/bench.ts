import { parseArgs } from 'node:util';
import { benchBuild } from './bench/build.ts';
import { benchCheck } from './bench/check.ts';
import { benchFetch } from './bench/fetch.ts';
import type { Bench } from './bench/measure.ts';
import { benchPages } from './bench/pages.ts';
import { benchesAsJson, benchesAsText } from './bench/report.ts';
import { benchSuggest } from './bench/suggest.ts';
import { CommandError, exitCodeOf } from '#command/command-error.ts';
import { readSettings } from '#command/settings.ts';

const HELP = `npm run bench -- [options]

Measures time and memory, and prints them as a table or as JSON. Figures of one run can be compared with each other.

  --only NAME          one bench instead of all:
                         fetch    fetching 400 feeds from this machine (Linux), beside a bare loop
                         suggest  whole runs of npm run suggest over such feeds, then with none modified
                         check    check:content on the record and on one of 5,000 entries
                         build    a clean build of the record
                         pages    a build of 5,000 entries: its pages, its data file, its filters in Chromium
  --format text|json   how to print the figures (default: text)
  --help               show this

Settings (environment):
  CONTENT_DIR   the content folder, relative to where you are (default: the project's content/)`;

const BENCHES: Readonly<Record<string, (contentFolder: string) => Promise<Bench>>> = {
  fetch: benchFetch,
  suggest: benchSuggest,
  check: benchCheck,
  build: benchBuild,
  pages: benchPages,
};

const FORMATS = new Map([
  ['text', benchesAsText],
  ['json', benchesAsJson],
]);

process.exitCode = await exitCodeOf(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(HELP);
  const print = FORMATS.get(values.format);
  if (!print) throw new CommandError(`--format is text or json, not "${values.format}".`, 2);
  const wanted = Object.entries(BENCHES).filter(([name]) => [undefined, name].includes(values.only));
  if (wanted.length === 0)
    throw new CommandError(`--only is one of ${Object.keys(BENCHES).join(', ')}, not "${values.only}".`, 2);
  const { contentFolder } = readSettings(process.env, process.cwd());
  const benches: Record<string, Bench> = {};
  for (const [name, bench] of wanted) {
    console.error(`Measuring ${name} …`);
    benches[name] = await bench(contentFolder);
  }
  console.log(print(benches));
});
