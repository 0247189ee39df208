import { basename, dirname, join } from 'node:path';
import { readdir } from 'node:fs/promises';
import type { z } from 'zod';
import { feedsSchema, type Feeds } from '#domain/feed/feeds-schema.ts';
import { weightsSchema, type Weights } from '#domain/feed/weights-schema.ts';
import { checkYaml } from '#domain/integrity/checked-file.ts';
import { errorAt, wholeFile, type Issue } from '#domain/integrity/issue.ts';
import { readContentFile } from './read-content-file.ts';

/** A file that a command needs, read and held against its schema. */
export interface Needed<T> {
  /** Null where the file is missing or cannot be used; `issues` say why. */
  content: T | null;
  issues: Issue[];
}

/** Reads a `feeds.yaml`: what to pull and what makes an article relevant. */
export async function readFeeds(file: string): Promise<Needed<Feeds>> {
  return readNeeded(file, feedsSchema, 'Write one: `content/README.md` has an example.');
}

/** Reads the `weights.yaml` of a content folder. */
export async function readWeights(folder: string): Promise<Needed<Weights>> {
  return readNeeded(join(folder, WEIGHTS), weightsSchema, 'Fit one: npm run eval -- FILE.jsonl --fit');
}

/** The file of a content folder in which the weights are. */
export const WEIGHTS = 'weights.yaml';

async function readNeeded<S extends z.ZodType>(
  file: string,
  schema: S,
  fix: string,
): Promise<Needed<z.output<S>>> {
  const [folder, name] = [dirname(file), basename(file)];
  if (!(await namesIn(folder)).includes(name)) {
    const missing = { rule: 'missing-file', message: 'The file is not there.', fix };
    return { content: null, issues: [errorAt(wholeFile(file), missing)] };
  }
  const read = await readContentFile(name, { folder, label: folder });
  if (read.file.text === null) return { content: null, issues: read.issues };
  const text = read.file.text.replaceAll('\r\n', '\n');
  const { fitted, issues } = checkYaml(text, schema, { file, firstLine: 1 });
  return { content: issues.length === 0 ? fitted : null, issues };
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
