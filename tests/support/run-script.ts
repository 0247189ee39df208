import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '#command/settings.ts';

export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs a command of scripts/ as npm would, to its end. */
export function runScript(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const file = join(projectFolder, 'scripts', `${command}.ts`);
  return new Promise((done) => {
    execFile(
      process.execPath,
      [file, ...args],
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => done({ exitCode: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
