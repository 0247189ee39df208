import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectFolder } from '#command/settings.ts';

/** Has a process write texts of this length into a file, one after the other, and kills it once `moment` has come. */
export async function killWriter(
  file: string,
  length: number,
  moment: () => Promise<unknown>,
): Promise<void> {
  const writer = spawn(process.execPath, ['--input-type=module', '-e', endlessWriter(file, length)], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(writer.stdout, 'data');
  await moment();
  writer.kill('SIGKILL');
  await once(writer, 'exit');
}

function endlessWriter(file: string, length: number): string {
  return `
    import { writeAtomically } from './src/command/write-atomically.ts';
    console.log('begun');
    for (let round = 0; ; round += 1) {
      await writeAtomically(${JSON.stringify(file)}, (round % 2 ? 'a' : 'b').repeat(${length}));
    }`;
}
