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
  const [folder, name] = [dirname(file), basename(file)];
  if (!(await namesIn(folder)).includes(name)) return null;
  const read = await readContentFile(name, { folder, label: folder });
  if (read.file.text === null) return { content: null, issues: read.issues };
  const text = read.file.text.replaceAll('\r\n', '\n');
  const { parsed, issues } = checkYaml(text, schema, { file, firstLine: 1 });
  return { content: errorsAmong(issues).length === 0 ? parsed : null, issues };
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
