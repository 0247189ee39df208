import { dueSources } from './due-sources.ts';
import type { Source } from '#record/source/schema.ts';
import { CommandError } from '#command/command-error.ts';
import { openConnections, type Connections } from '#net/connections.ts';
import { settingsFrom, timeoutsFrom } from '#net/fetch-settings.ts';
import { hostTurns } from '#net/host-turns.ts';
import { runWithHostLimits } from '#net/run-with-host-limits.ts';
import { userAgentOf } from '#net/user-agent.ts';
import { startProgress } from '#command/progress.ts';
import { checkSource, type LinksRun } from './check-source.ts';
import { copyKeeper } from './keep-copy.ts';
import { openLinksFile } from './links-file.ts';
import type { LinksOptions } from './command.ts';
import { quotedWords } from './quoted-words.ts';
import { readKnown, type Known } from './read-known.ts';
import type { LinkReport, LinkResult } from './report.ts';

/** Visits the sources that are due. After `stop`, what servers have not answered yet is left to the next run. */
export async function checkLinks(
  contentFolder: string,
  options: LinksOptions,
  stop: AbortSignal,
): Promise<LinkReport> {
  const known = await readKnown(contentFolder, options.stateFile);
  const due = dueSources(known.sources, { ...options, checks: known.checks });
  const unknown = options.only.find((id) => !known.sources.some((source) => source.id === id));
  if (unknown !== undefined) throw new CommandError(`--only: there is no source "${unknown}".`, 2);
  const { allowPrivateHosts, timeout } = options;
  const connectTimeout = Math.min(timeout, 10_000);
  const connections = openConnections({ allowPrivateHosts, connectTimeout, perHost: 1 });
  try {
    const run = await prepare({ contentFolder, known, options, connections, stop });
    const visited = await visitAll(due, run, options.concurrency);
    return reportOf(visited, { today: options.today, all: known.sources.length, isStopped: stop.aborted });
  } finally {
    await connections.close();
  }
}

async function prepare(inputs: {
  contentFolder: string;
  known: Known;
  options: LinksOptions;
  connections: Connections;
  stop: AbortSignal;
}): Promise<LinksRun> {
  const { contentFolder, known, options, connections, stop } = inputs;
  const userAgent = await userAgentOf(known.site);
  const timeouts = timeoutsFrom(options.timeout);
  const settings = settingsFrom({ connections, userAgent, timeouts, deadline: stop });
  const visiting = { settings, takeTurn: hostTurns(options.delay, stop) };
  return {
    visiting,
    today: options.today,
    checks: known.checks,
    quoted: quotedWords(known.proses),
    note: options.dryRun ? async () => undefined : openLinksFile(options.stateFile, known.checks),
    keepCopy: copyKeeper(contentFolder, options, visiting),
    throttlingHosts: new Set(),
    stop,
  };
}

async function visitAll(
  due: readonly Source[],
  run: LinksRun,
  concurrency: number,
): Promise<(LinkResult | null)[]> {
  const progress = startProgress('Visiting sources', due.length);
  const jobs = due.map((source) => ({
    host: new URL(source.url).hostname,
    run: () => checkSource(source, run).finally(progress.step),
  }));
  try {
    return await runWithHostLimits(jobs, { concurrency, perHost: 1 });
  } finally {
    progress.end();
  }
}

function reportOf(
  visited: readonly (LinkResult | null)[],
  { today, all, isStopped }: { today: string; all: number; isStopped: boolean },
): LinkReport {
  const results = visited.flatMap((result) => result ?? []);
  const missed = visited.length - results.length;
  return { today, results, left: all - visited.length, missed, isStopped: isStopped && missed > 0 };
}
