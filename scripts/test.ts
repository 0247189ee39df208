import { CommandError } from '#command/command-error.ts';
import { text } from '#command/option-values.ts';
import { defineCommand } from '#command/options.ts';
import { runCommand } from '#command/run-command.ts';
import { runChecks, type Tally } from './lib/checks.ts';
import { ensureChromium } from './lib/chromium.ts';
import { ensureNginx } from './lib/nginx.ts';
import { PROJECTS, runTests } from './lib/run-tests.ts';

const command = defineCommand({
  usage: 'npm test\nnpm test -- [PATH …]\nnpm test -- --part NAME',
  about: `Runs every check (content, types, lint, format) and every test, those in a browser included; given paths, only
the tests whose path contains one of them, such as tests/record/terms. Needs Chromium and nginx: CHROME_PATH and
NGINX_PATH, those that are installed or, as root on Debian, those it installs.`,
  options: {
    part: text<null>(
      'NAME',
      `one part instead of all:
  checks    content, types, lint, format
  unit      tests that start no process
  commands  tests that start processes
  site      built pages, fetched and parsed
  browser   built pages in Chromium
  long      hundreds of kills, many thousands of inputs; in no other run`,
    ),
  },
  takesPositionals: true,
});

process.exitCode = await runCommand(command, process.argv.slice(2), async ({ values, positionals }) => {
  const { passed, failed } = await (positionals.length > 0
    ? runTests({ projects: [...PROJECTS, 'long'], paths: positionals }, process.env)
    : runPart(values.part));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) throw new CommandError('Not everything passed.');
});

async function runPart(part: string | null): Promise<Tally> {
  if (part === null) return runAll();
  if (part === 'checks') return runChecks();
  if ([...PROJECTS, 'long'].includes(part)) return runTests({ projects: [part] }, process.env);
  throw new CommandError(`--part is one of checks, ${PROJECTS.join(', ')} or long, not "${part}".`, 2);
}

/** The checks run while the sites are built: each of the two keeps one processor busy. */
async function runAll(): Promise<Tally> {
  const env = { CHROME_PATH: await ensureChromium(process.env), NGINX_PATH: await ensureNginx(process.env) };
  const shown: string[] = [];
  const [checks, tests] = await Promise.all([
    runChecks((printed) => shown.push(printed)),
    runTests({ projects: PROJECTS }, env),
  ]);
  console.error(shown.join('\n'));
  return { passed: checks.passed + tests.passed, failed: checks.failed + tests.failed };
}
