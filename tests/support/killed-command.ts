import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { filesIn } from './desk-folder.ts';
import { makeFolder } from './folder.ts';
import { runScript } from './run-script.ts';

/** A command that writes, and what it is given. */
export interface WritingCommand {
  script: string;
  args: (folder: string) => string[];
  /** The folder it writes to, as it is before; null if it makes the folder. */
  before: string | null;
  /** Files that it writes more than once, and whether a text of theirs is whole. */
  isWhole?: (path: string, text: string) => boolean;
}

type Files = Record<string, string>;

/**
 * Kills the command before and after each of its writes, in a fresh folder each time. No file may be half written, and
 * the same command given again must end where one ends that nobody disturbed. Where it finds its work done and refuses,
 * it leaves to the next one what is named as unfinished. Returns how often it was killed.
 */
export async function killAtEachWrite(command: WritingCommand): Promise<number> {
  const workshop = await makeFolder();
  const begin = (name: string) => copyOf(command, join(workshop, name));
  const undisturbed = await begin('undisturbed');
  const before = await finishedIn(undisturbed);
  await runWhole(command, undisturbed);
  const once = await finishedIn(undisturbed);
  await runWhole(command, undisturbed);
  const twice = await finishedIn(undisturbed);
  for (let kills = 0; ; kills += 1) {
    const folder = await begin('killed');
    if (!(await runKilled(command, folder, kills + 1))) return kills;
    expect(halfWritten(await finishedIn(folder), [before, once], command)).toEqual([]);
    await runWhole(command, folder);
    const after = await finishedIn(folder);
    const differing = [once, twice].map((expected) => differingFiles(after, expected));
    expect([kills + 1, differing]).toEqual([kills + 1, expect.arrayContaining([[]])]);
  }
}

/** The files besides those that are named as unfinished. */
async function finishedIn(folder: string): Promise<Files> {
  const files = Object.entries(await filesIn(folder));
  return Object.fromEntries(files.filter(([path]) => !/\.(?:incoming|new|old|lock)$/.test(path)));
}

async function copyOf({ before }: WritingCommand, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  if (before !== null) await cp(before, folder, { recursive: true });
  return folder;
}

async function runWhole({ script, args }: WritingCommand, folder: string): Promise<void> {
  const { stderr } = await runScript(script, args(folder), { CONTENT_DIR: folder });
  expect(stderr).not.toMatch(/\n {4}at /);
}

/** False if there is no such write. */
async function runKilled({ script, args }: WritingCommand, folder: string, moment: number): Promise<boolean> {
  const preload = ['--import', join(import.meta.dirname, 'kill-at.js')];
  const run = spawn(
    process.execPath,
    [...preload, join(projectFolder, `scripts/${script}.ts`), ...args(folder)],
    {
      env: { ...process.env, CONTENT_DIR: folder, KILL_AT: `write:${moment}` },
      stdio: 'ignore',
    },
  );
  await once(run, 'exit');
  return run.signalCode === 'SIGKILL';
}

function halfWritten(
  files: Files,
  known: readonly Files[],
  { isWhole = () => false }: WritingCommand,
): string[] {
  const odd = Object.entries(files).filter(
    ([path, text]) => !known.some((one) => one[path] === text) && !isWhole(path, text),
  );
  return odd.map(([path, text]) => `${path}: ${text}`);
}

/** Paths of files that are other in one than in the other, or not there. */
function differingFiles(one: Files, other: Files): string[] {
  return Object.keys({ ...one, ...other }).filter((path) => one[path] !== other[path]);
}
