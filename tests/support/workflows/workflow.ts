import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '#command/settings.ts';

/** A workflow of GitHub Actions, as far as the rules look at it. */
export interface Workflow {
  /** As it is written, for what YAML leaves out: the comments. */
  text: string;
  on: Record<string, unknown>;
  permissions?: Scopes;
  concurrency?: { group?: string; 'cancel-in-progress'?: boolean };
  jobs: Record<string, Job>;
}

export interface Job {
  name?: string;
  if?: string;
  needs?: string | string[];
  permissions?: Scopes;
  'runs-on'?: string;
  'timeout-minutes'?: number;
  environment?: { name: string };
  steps?: Step[];
}

export interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

type Scopes = Record<string, string> | string;

export function parseWorkflow(text: string): Workflow {
  return { text, ...(parse(text) as Omit<Workflow, 'text'>) };
}

/** Every workflow of this repository: file name and text. */
export async function readWorkflows(): Promise<[file: string, text: string][]> {
  const files = (await readdir(FOLDER)).toSorted();
  return Promise.all(
    files.map(async (file): Promise<[string, string]> => [file, await readFile(join(FOLDER, file), 'utf8')]),
  );
}

const FOLDER = join(projectFolder, '.github/workflows');

export function jobsOf(workflow: Workflow): Job[] {
  return Object.values(workflow.jobs);
}

export function stepsOf(...jobs: Job[]): Step[] {
  return jobs.flatMap(({ steps = [] }) => steps);
}

/** The scopes that may be written with; `write-all` and its like count as one. */
export function writtenScopes({ permissions = {} }: Pick<Job, 'permissions'>): string[] {
  if (typeof permissions === 'string') return permissions === 'read-all' ? [] : [permissions];
  return Object.keys(permissions).filter((scope) => permissions[scope] === 'write');
}
