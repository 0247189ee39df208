import { parseArgs } from 'node:util';
import { runChecks } from './lib/checks.ts';
import { ensureChromium } from './lib/chromium.ts';
import { CommandError, exitCodeOf } from '#command/command-error.ts';
import { ensureNginx } from './lib/nginx.ts';
import { runTests } from './lib/run-tests.ts';

const HELP = `npm test

Runs every check (content, types, lint, format) and every test, those in a browser included. Needs Chromium and
nginx: CHROME_PATH and NGINX_PATH, those that are installed or, as root on Debian, those it installs.

  --help        show this`;

process.exitCode = await exitCodeOf(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const chromium = await ensureChromium(process.env);
  const nginx = await ensureNginx(process.env);
  const checks = await runChecks();
  const tests = await runTests({ CHROME_PATH: chromium, NGINX_PATH: nginx });
  const failed = checks.failed + tests.failed;
  console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
  if (failed > 0) throw new CommandError('Not everything passed.');
});
