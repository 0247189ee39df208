import { parseArgs } from 'node:util';
import { runChecks } from './lib/checks.ts';
import { ensureChromium } from './lib/chromium.ts';
import { CommandError, exitCodeOf } from './lib/command.ts';
import { runTests } from './lib/run-tests.ts';

const HELP = `npm test

Runs every check (content, types, lint, format) and every test, those in a browser included. Needs Chromium:
CHROME_PATH, one that is installed or, as root on Debian, the one it installs.

  --help        show this`;

process.exitCode = await exitCodeOf(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const chromium = await ensureChromium(process.env);
  const checks = await runChecks();
  const tests = await runTests({ CHROME_PATH: chromium });
  const failed = checks.failed + tests.failed;
  console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
  if (failed > 0) throw new CommandError('Not everything passed.');
});
