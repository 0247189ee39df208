import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { readIfThere } from '#command/read-if-there.ts';
import { projectFolder } from '#command/settings.ts';
import { jobsOf, parseWorkflow, stepsOf } from './workflow.ts';

/** How a step of a workflow is run without GitHub. */
export interface StepRun {
  /** File below .github/workflows, and the step's name. */
  workflow: string;
  step: string;
  /** Where it runs. */
  folder: string;
  env?: Record<string, string>;
  /** What `gh` does: shell lines by the beginning of its arguments; anything else it does in silence. */
  gh?: Readonly<Record<string, string>>;
  /** What else is found on the path instead of the real one, as shell scripts. */
  programs?: Readonly<Record<string, string>>;
}

export interface StepOutcome {
  exitCode: number;
  /** What it printed, errors included. */
  log: string;
  /** What it wrote to GITHUB_OUTPUT. */
  outputs: string[];
  /** How it called gh, a line each, with the text of a file that it passes on. */
  calls: string[];
}

/** Runs the shell lines of a step as GitHub would, with a stand-in for gh. */
export async function runStep(run: StepRun): Promise<StepOutcome> {
  const { folder, env = {}, programs = {}, gh = {} } = run;
  const own = join(folder, '.runner');
  await mkdir(join(own, 'bin'), { recursive: true });
  for (const [name, lines] of Object.entries({ ...programs, gh: standIn(gh) })) {
    await writeFile(join(own, 'bin', name), `#!/bin/bash\n${lines}\n`);
    await chmod(join(own, 'bin', name), 0o755);
  }
  const settings = {
    ...process.env,
    PATH: `${join(own, 'bin')}${delimiter}${process.env['PATH']}`,
    GITHUB_OUTPUT: join(own, 'outputs'),
    GITHUB_REPOSITORY: 'an-org/record',
    GITHUB_REPOSITORY_OWNER: 'an-org',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: '7',
    RUNNER_TEMP: join(own, 'temp'),
    GH_CALLS: join(own, 'calls'),
    ...env,
  };
  const { exitCode, log } = await bash(await commandsOf(run), folder, settings);
  const linesOf = async (name: string) =>
    ((await readIfThere(join(own, name))) ?? '').split('\n').slice(0, -1);
  return { exitCode, log, outputs: await linesOf('outputs'), calls: await linesOf('calls') };
}

/** Says how it was called, with the text of the file it is given, then does what it is told to. */
function standIn(answers: Readonly<Record<string, string>>): string {
  const cases = Object.entries(answers).map(([words, lines]) => `  "${words}"*) ${lines} ;;`);
  return `echo "$*" >> "$GH_CALLS"
for word in "$@"; do
  case "$word" in *=@*) cat "\${word#*=@}" >> "$GH_CALLS" ;; answer.md | body.md) cat "$word" >> "$GH_CALLS" ;; esac
done
case "$*" in
${cases.join('\n')}
  *) ;;
esac`;
}

async function commandsOf({ workflow, step }: StepRun): Promise<string> {
  const text = await readFile(join(projectFolder, '.github/workflows', workflow), 'utf8');
  const found = stepsOf(...jobsOf(parseWorkflow(text))).find(
    (one) => one.name === step && one.run !== undefined,
  );
  if (!found?.run) throw new Error(`${workflow} has no step "${step}" that runs commands`);
  return found.run;
}

function bash(
  commands: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Pick<StepOutcome, 'exitCode' | 'log'>> {
  return new Promise((done) => {
    execFile('bash', ['-e', '-c', commands], { cwd, env }, (error, stdout, stderr) =>
      done({ exitCode: Number(error?.code ?? 0), log: stdout + stderr }),
    );
  });
}
