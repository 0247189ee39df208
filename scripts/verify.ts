import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CommandError } from '#command/command-error.ts';
import { choice, count, flag, text, texts } from '#command/option-values.ts';
import { defineCommand, type ValuesOf } from '#command/options.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings } from '#command/settings.ts';
import { openConnections } from '#net/connections.ts';
import { settingsFrom, timeoutsFrom } from '#net/fetch-settings.ts';
import { userAgentOf } from '#net/user-agent.ts';
import { reportAsJson, reportAsText, type CopyReport } from '#publish/verify/report.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import { readBuild, verifyFolder, verifyServed, type Build } from './lib/verify-copy.ts';

const OPTIONS = {
  against: text('DIR', 'a built site that the copy should equal'),
  allowPrivateHosts: flag('also ask loopback and private addresses'),
  allowHost: texts('HOST', 'also ask this private host; may be repeated'),
  perHost: count('N', 'requests at a time', { fallback: 4 }),
  timeout: count('MS', 'time limit for a whole request, redirects included', { fallback: 30_000 }),
  maxBytes: count('N', 'the most bytes a file may have, unpacked', { fallback: 64 * 1024 * 1024 }),
  format: choice(['text', 'json'], 'how to print the result'),
};

const command = defineCommand({
  usage: 'npm run verify -- URL|DIR [options]',
  about: `Compares a site on a host, or in a folder, with the list that it carries of itself, build.json: the SHA-256 of every
file. With --against, compares it with another build too: one that you made yourself from the same commit.`,
  options: OPTIONS,
  after: `Exit code 1 if a file differs, is missing, is extra (in a folder, or by --against) or could not be read.`,
  takesPositionals: true,
});

process.exitCode = await runCommand(command, process.argv.slice(2), async ({ values, positionals }) => {
  const [copy, ...more] = positionals;
  if (copy === undefined || more.length > 0) throw new CommandError(command.help, 2);
  const other = values.against === null ? null : await readBuild(values.against);
  const report = /^https?:/i.test(copy)
    ? await verifyAddress(copy, other, values)
    : await verifyFolder(copy, other);
  console.log(values.format === 'json' ? reportAsJson(report) : reportAsText(report));
  if (report.faults.length > 0) throw new CommandError('The copy is not what it should be.');
});

async function verifyAddress(
  typed: string,
  other: Build | null,
  { allowPrivateHosts, allowHost: allowHosts, perHost, timeout, maxBytes }: ValuesOf<typeof OPTIONS>,
): Promise<CopyReport> {
  const address = parseWebAddress(typed);
  if (!address) throw new CommandError(`"${typed}" is no http or https address without credentials.`, 2);
  const { contentFolder } = readSettings(process.env, process.cwd());
  const connections = openConnections({ allowPrivateHosts, allowHosts, perHost });
  try {
    const userAgent = await userAgentOf({ repository: await readRepository(contentFolder) });
    const settings = settingsFrom({ connections, userAgent, maxBytes, timeouts: timeoutsFrom(timeout) });
    return await verifyServed(address, other, { settings, perHost });
  } finally {
    await connections.close();
  }
}

async function readRepository(contentFolder: string): Promise<string> {
  const site: unknown = parse(await readFile(join(contentFolder, 'site.yaml'), 'utf8'));
  const isNamed = typeof site === 'object' && site !== null && 'repository' in site;
  return isNamed ? String(site.repository) : 'unknown';
}
