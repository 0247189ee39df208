import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { checkYaml } from '../yaml/checked-file.ts';
import { errorsAmong, type Issue } from '#record/shared/issue.ts';
import { readContentFile } from '#record/read/read-content-file.ts';

/** A file that a command needs, parsed and validated. */
export interface Needed<T> {
  /** Null if the file is missing or cannot be used; `issues` say why. */
  content: T | null;
  issues: Issue[];
}

/** Reads one YAML file; null if absent. */
export async function readYamlAt<S extends z.ZodType>(
  file: string,
  schema: S,
): Promise<Needed<z.output<S>> | null> {
  const read = await readTextAt(file);
  if (read === null || read.text === null) return read && { content: null, issues: read.issues };
  const { parsed, issues } = checkYaml(read.text, schema, { file, firstLine: 1 });
  return { content: errorsAmong(issues).length === 0 ? parsed : null, issues };
}

/** The text of one file, with Unix line ends; null if the file is absent, its text null if it cannot be read. */
export async function readTextAt(file: string): Promise<{ text: string | null; issues: Issue[] } | null> {
  const [folder, name] = [dirname(file), basename(file)];
  if (!(await namesIn(folder)).includes(name)) return null;
  const { file: read, issues } = await readContentFile(name, { folder, label: folder });
  return { text: read.text?.replaceAll('\r\n', '\n') ?? null, issues };
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
