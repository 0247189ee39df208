import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectFolder } from '#command/settings.ts';

export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs a command of scripts/ to its end, as npm would. Most run in a process that has run others before, which has
 * what they import loaded: half a second of processor less for each.
 */
export function runScript(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return STARTING_OTHERS.has(command) ? spawnScript(command, args, env) : runAgain(command, args, env);
}

/** The same in a process of its own: what a process shows by ending, and where another one's memory would not do. */
export function spawnScript(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [fileOf(command), ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => done({ exitCode: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

/** What the processes that these start print goes past the command itself. */
const STARTING_OTHERS: ReadonlySet<string> = new Set([
  'bench',
  'build',
  'check',
  'start',
  'test',
  'test-material',
]);

/** A process for each command at a time: those that a test starts side by side run side by side. */
const idle: ChildProcess[] = [];

async function runAgain(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const runner = idle.pop() ?? startRunner();
  const ended = once(runner, 'exit').then(([code]) => {
    throw new Error(`${command} has ended its process (${code})`);
  });
  const answered = once(runner, 'message');
  runner.send({ file: fileOf(command), args, env: { ...process.env, ...env } });
  const [outcome] = (await Promise.race([answered, ended])) as [Outcome];
  idle.push(runner);
  return outcome;
}

/** Ends by itself with the process of the tests. */
function startRunner(): ChildProcess {
  const runner = fork(join(import.meta.dirname, 'script-runner.ts'), { execArgv: [], stdio: 'ignore' });
  runner.setMaxListeners(0).unref();
  runner.channel?.unref();
  return runner;
}

function fileOf(command: string): string {
  return join(projectFolder, 'scripts', `${command}.ts`);
}
