import { join } from 'node:path';
import type { z } from 'zod';
import { feedsSchema, type Feeds } from '#record/desk-files/feeds-schema.ts';
import { weightsSchema, type Weights } from '#record/desk-files/weights-schema.ts';
import { errorAt, wholeFile } from '#record/shared/issue.ts';
import { readYamlAt, type Needed } from './read-yaml.ts';

/** Reads a `feeds.yaml`: which feeds to fetch and what makes an article relevant. */
export async function readFeeds(file: string): Promise<Needed<Feeds>> {
  return readNeeded(file, feedsSchema, 'Write one: `content/README.md` has an example.');
}

/** Reads the `weights.yaml` of a content folder. */
export async function readWeights(folder: string): Promise<Needed<Weights>> {
  return readNeeded(join(folder, WEIGHTS), weightsSchema, 'Fit one: npm run eval -- FILE.jsonl --fit');
}

/** The weights file of a content folder. */
export const WEIGHTS = 'weights.yaml';

async function readNeeded<S extends z.ZodType>(
  file: string,
  schema: S,
  fix: string,
): Promise<Needed<z.output<S>>> {
  const missing = { rule: 'missing-file', message: 'The file does not exist.', fix };
  return (await readYamlAt(file, schema)) ?? { content: null, issues: [errorAt(wholeFile(file), missing)] };
}
