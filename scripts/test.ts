import { parseArgs } from 'node:util';
import { runChecks, type Tally } from './lib/checks.ts';
import { ensureChromium } from './lib/chromium.ts';
import { CommandError, exitCodeOf } from '#command/command-error.ts';
import { ensureNginx } from './lib/nginx.ts';
import { PROJECTS, runTests } from './lib/run-tests.ts';

const HELP = `npm test -- [options] [PATH …]

Runs every check (content, types, lint, format) and every test, those in a browser included. Needs Chromium and
nginx: CHROME_PATH and NGINX_PATH, those that are installed or, as root on Debian, those it installs.

  PATH          only the tests whose path contains this, such as tests/record/terms; no check
  --part NAME   one part instead of all:
                  checks    content, types, lint, format
                  unit      tests that start no process
                  commands  tests that start processes
                  site      built pages, fetched and parsed
                  browser   built pages in Chromium
                  long      hundreds of kills and thousands of inputs; in no other run
  --help        show this`;

process.exitCode = await exitCodeOf(async () => {
  const { values, positionals } = parseArgs({
    options: { part: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(HELP);
  const { passed, failed } = await (positionals.length > 0
    ? runTests({ projects: [...PROJECTS, 'long'], paths: positionals }, process.env)
    : runPart(values.part));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) throw new CommandError('Not everything passed.');
});

async function runPart(part: string | undefined): Promise<Tally> {
  if (part === undefined) return runAll();
  if (part === 'checks') return runChecks();
  if ([...PROJECTS, 'long'].includes(part)) return runTests({ projects: [part] }, process.env);
  throw new CommandError(`--part is one of checks, ${PROJECTS.join(', ')} or long, not "${part}".`, 2);
}

/** The checks run while the sites are built: each of the two keeps one processor busy. */
async function runAll(): Promise<Tally> {
  const env = { CHROME_PATH: await ensureChromium(process.env), NGINX_PATH: await ensureNginx(process.env) };
  const shown: string[] = [];
  const [checks, tests] = await Promise.all([
    runChecks((text) => shown.push(text)),
    runTests({ projects: PROJECTS }, env),
  ]);
  console.error(shown.join('\n'));
  return { passed: checks.passed + tests.passed, failed: checks.failed + tests.failed };
}
