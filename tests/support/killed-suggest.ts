import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { inboxStorySchema } from '#record/desk-files/inbox-schema.ts';
import { projectFolder } from '#command/settings.ts';
import { DEAL, filesIn, makeDesk, NOISE } from './desk-folder.ts';

/** A run of suggest that has a dozen files to write. */
export interface LongRun {
  /** How many files a run writes that nobody disturbs: those of the inbox, then the state. */
  writes: number;
  /**
   * Starts it into an inbox of this name and has it killed, then looks that no file is half written and that the next
   * run makes up for it. True if it was still at work when it was killed.
   */
  isMadeUpFor(name: string, kill: Kill): Promise<boolean>;
}

/** Where in its work the process is killed (tests/support/kill-at.js), or what does it from outside. */
export type Kill = string | ((run: ChildProcess) => Promise<unknown>);

export async function makeLongRun(): Promise<LongRun> {
  const [primary, gazette, courier] = DEAL;
  const feeds = { skerrow: [primary], gazette: [gazette, ...NOISE, ...manyDeals()], courier: [courier] };
  const desk = await makeDesk(feeds);
  const folderOf = (name: string) => join(desk.folder, name);
  const at = (name: string) => ['--inbox', folderOf(name), '--state', `${folderOf(name)}.json`];
  const stateOf = (name: string) => readFile(`${folderOf(name)}.json`, 'utf8');
  await desk.suggest(...at('undisturbed'));
  const expected = await filesIn(folderOf('undisturbed'));
  const isMadeUpFor = async (name: string, kill: Kill) => {
    const isCut = await runAndKill(kill, [...desk.suggestArgs, ...at(name)], desk.env);
    expect(halfWritten(await filesIn(folderOf(name)))).toEqual([]);
    expect((await desk.suggest(...at(name))).exitCode).toBe(0);
    expect(await filesIn(folderOf(name))).toEqual(expected);
    expect(await stateOf(name)).toBe(await stateOf('undisturbed'));
    return isCut;
  };
  return { writes: Object.keys(expected).length + 1, isMadeUpFor };
}

/** Files that cannot be read, besides those that are named as unfinished. */
function halfWritten(files: Record<string, string>): string[] {
  const finished = Object.keys(files).filter((name) => !/(?:\.incoming|\.new|\.old|^\.lock)$/.test(name));
  return finished.filter((name) => !inboxStorySchema.safeParse(parse(files[name]!)).success);
}

async function runAndKill(kill: Kill, args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const isInside = typeof kill === 'string';
  const preload = isInside ? ['--import', join(import.meta.dirname, 'kill-at.js')] : [];
  const run = spawn(process.execPath, [...preload, join(projectFolder, 'scripts/suggest.ts'), ...args], {
    env: { ...process.env, ...env, ...(isInside && { KILL_AT: kill }) },
    stdio: 'ignore',
  });
  const ended = once(run, 'exit');
  if (!isInside) {
    await Promise.race([ended, kill(run)]);
    run.kill('SIGKILL');
  }
  await ended;
  return run.signalCode === 'SIGKILL';
}

/** Events that have nothing to do with each other. */
function manyDeals() {
  const things = [
    'piers',
    'cranes',
    'ropes',
    'lamps',
    'anchors',
    'pumps',
    'sails',
    'bells',
    'maps',
    'tugs',
    'nets',
    'docks',
  ];
  return things.map((thing, index) => ({
    title: `Skerrow and Voltmoor amend ${thing} ${index} contract: exclusive supplier of ${thing}`,
    url: `https://gazette.example/${thing}`,
    published: `2018-0${1 + (index % 5)}-${10 + index}T08:00:00Z`,
  }));
}
