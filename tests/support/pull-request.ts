import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '#record/shared/issue.ts';
import { readInbox } from '#check/read/read-inbox.ts';
import { readRecord } from '#check/read/read-record.ts';
import { projectFolder } from '#command/settings.ts';

/** A change that a stranger proposes: lays its files over the content folder it is given. */
export type PullRequest = (contentFolder: string) => Promise<void>;

export interface Proposal {
  name: string;
  change: PullRequest;
  /** How it is to be refused: `file:line › field: rule`. */
  refusal: string;
}

/** What the check says to it. */
export interface Verdict {
  /** `file:line › field: rule`, one for each issue. */
  refusals: string[];
  messages: string[];
  /** Whether code of the pull request ran: those that try set a global or leave a file, both named "canary". */
  hasRun: boolean;
}

/** Checks the fixture's record with the change in it, as the command does. */
export async function checkPullRequest(change: PullRequest): Promise<Verdict> {
  return inFolder(change, async (folder) => {
    const content = join(folder, 'content');
    const [record, inbox] = await Promise.all([readRecord(content), readInbox(join(content, 'inbox'))]);
    const canaries = [join(folder, 'canary'), join(process.cwd(), 'canary')];
    return {
      ...verdictOn([...record.issues, ...inbox.issues], folder),
      hasRun: 'canary' in globalThis || canaries.some((file) => existsSync(file)),
    };
  });
}

/** The same by the command itself, in a process of its own, bounded in time and memory. */
export async function runCheckOn(
  change: PullRequest,
): Promise<Verdict & { exitCode: number | null; stderr: string }> {
  return inFolder(change, async (folder) => {
    const { exitCode, stdout, stderr } = await runCheck(folder);
    const issues = exitCode === null ? [] : (JSON.parse(stdout) as Issue[]);
    return { ...verdictOn(issues, folder), exitCode, stderr, hasRun: existsSync(join(folder, 'canary')) };
  });
}

async function inFolder<T>(change: PullRequest, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pull-request-'));
  try {
    await cp(join(projectFolder, 'tests/fixtures/content'), join(folder, 'content'), { recursive: true });
    await change(join(folder, 'content'));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runCheck(cwd: string): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const script = join(projectFolder, 'scripts/check-content.ts');
  const args = ['--max-old-space-size=256', script, '--format', 'json'];
  const env = { ...process.env, CONTENT_DIR: 'content' };
  return new Promise((done) => {
    execFile(
      process.execPath,
      args,
      { cwd, env, timeout: MOST_MS, killSignal: 'SIGKILL' },
      (error, stdout, stderr) =>
        done({ exitCode: error ? (typeof error.code === 'number' ? error.code : null) : 0, stdout, stderr }),
    );
  });
}

/** The command takes about a second; what exhausts it takes for ever. */
const MOST_MS = 60_000;

function verdictOn(issues: readonly Issue[], folder: string): Pick<Verdict, 'refusals' | 'messages'> {
  const refusals = issues.map(refusalOf).map((refusal) => refusal.replace(`${folder}/`, ''));
  return { refusals, messages: issues.map(({ message }) => message) };
}

function refusalOf({ file, line, field, severity, rule }: Issue): string {
  const place = `${file}${line === null ? '' : `:${line}`}${field === null ? '' : ` › ${field}`}`;
  return `${place}: ${severity === 'error' ? rule : `${rule} (${severity})`}`;
}
