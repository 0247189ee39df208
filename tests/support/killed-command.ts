import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { filesIn } from './desk-folder.ts';
import { makeFolder } from './folder.ts';
import { makeRandom } from './random.ts';
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

/** How often each command is killed, at least. */
const KILLS = 100;

/**
 * Kills the command before, amid and after each of its writes, in a fresh folder each time. No file may be half written,
 * and the same command given again must end where one ends that nobody disturbed. Where it finds its work done and
 * refuses, it leaves to the next one what is named as unfinished. If these were less than a hundred, goes on to kill the
 * one that was given again too. Returns how often it killed, and at how many moments.
 */
export async function killAtEachWrite(command: WritingCommand): Promise<{ kills: number; moments: number }> {
  const known = await undisturbed(command);
  const moments = await countMoments(command, known);
  const random = makeRandom(FIRST_SEED);
  let kills = moments;
  while (kills < KILLS) {
    const pairs = Array.from({ length: AT_ONCE }, () => [1, 2].map(() => 1 + random.below(moments)));
    const killed = await Promise.all(pairs.map((pair) => recovers(command, pair, known)));
    kills += killed.reduce((sum, one) => sum + one, 0);
  }
  return { kills, moments };
}

/** The files before the command, and after it was run once, twice and thrice. */
async function undisturbed(command: WritingCommand): Promise<Files[]> {
  const folder = await copyOf(command, await makeFolder());
  const states = [await finishedIn(folder)];
  for (let run = 0; run < 3; run += 1) {
    await runWhole(command, folder);
    states.push(await finishedIn(folder));
  }
  return states;
}

/** Kills at each moment there is. */
async function countMoments(command: WritingCommand, known: Files[]): Promise<number> {
  for (let moments = 0; ; moments += AT_ONCE) {
    const next = Array.from({ length: AT_ONCE }, (_, index) => moments + index + 1);
    const killed = await Promise.all(next.map((moment) => recovers(command, [moment], known)));
    const less = killed.indexOf(0);
    if (less >= 0) return moments + less;
  }
}

/** Kills one run after the other, each at its moment, then lets one end. Returns how many were there to be killed. */
async function recovers(command: WritingCommand, moments: number[], known: Files[]): Promise<number> {
  const folder = await copyOf(command, join(await makeFolder(), 'killed'));
  let kills = 0;
  for (const moment of moments) {
    if (await runKilled(command, folder, moment)) kills += 1;
    expect(halfWritten(await finishedIn(folder), known, command), `${moments}`).toEqual([]);
  }
  if (kills === 0) return 0;
  await runWhole(command, folder);
  const after = await finishedIn(folder);
  const differing = known.slice(1).map((expected) => differingFiles(after, expected));
  expect([moments, differing]).toEqual([moments, expect.arrayContaining([[]])]);
  return kills;
}

const AT_ONCE = 2;
const FIRST_SEED = 1;

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

/** Kills it at this moment (kill-at.js); false if it has no such moment. */
export async function runKilled(
  { script, args }: Pick<WritingCommand, 'script' | 'args'>,
  folder: string,
  moment: number,
): Promise<boolean> {
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
