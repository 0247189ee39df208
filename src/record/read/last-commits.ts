import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parseDay, type Day } from '../shared/when.ts';

/** The commit that last changed a file, and its day in UTC. */
export interface LastCommit {
  commit: string;
  day: Day;
}

/**
 * The last commit of each file of a folder, by path within it; one call of git for all. Follows the main line only, so that
 * the commit named holds the file as it is. Empty outside a repository and in a shallow clone, whose oldest commit seems
 * to have made everything; without files that were edited since.
 */
export async function readLastCommits(folder: string): Promise<ReadonlyMap<string, LastCommit>> {
  if ((await git(folder, 'rev-parse', '--is-shallow-repository')) !== 'false\n') return new Map();
  const [log, edited] = await Promise.all([
    git(folder, 'log', ...MAIN_LINE, `--format=${HEADING}%H %cd`, '--date=format-local:%Y-%m-%d', ...NAMES),
    git(folder, 'diff', 'HEAD', ...NAMES),
  ]);
  const commits = commitsIn(log ?? '');
  for (const path of (edited ?? '').split('\n')) commits.delete(path);
  return commits;
}

const MAIN_LINE = ['--first-parent', '--diff-merges=first-parent', '--no-show-signature'];
const NAMES = ['--name-only', '--no-renames', '--relative', '--', '.'];

/** No path begins like this: git would put it in quotation marks. */
const HEADING = '"commit ';

function commitsIn(log: string): Map<string, LastCommit> {
  const commits = new Map<string, LastCommit>();
  let current: LastCommit | null = null;
  for (const line of log.split('\n')) {
    if (line.startsWith(HEADING)) current = parseHeading(line.slice(HEADING.length));
    else if (current && line !== '' && !commits.has(line)) commits.set(line, current);
  }
  return commits;
}

function parseHeading(text: string): LastCommit | null {
  const [commit = '', day = ''] = text.split(' ');
  const parsed = parseDay(day);
  return parsed && { commit, day: parsed };
}

/** What git prints; null if it fails or is not installed. */
async function git(folder: string, ...args: string[]): Promise<string | null> {
  const options = { env: { ...process.env, TZ: 'UTC' }, maxBuffer: Infinity };
  const asked = promisify(execFile)('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], options);
  return asked.then(
    ({ stdout }) => stdout,
    () => null,
  );
}
