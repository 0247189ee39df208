import { join } from 'node:path';
import { writeAtomically } from '#command/write-atomically.ts';
import { contentSchemas } from './content-schemas.ts';

/** Writes the JSON Schemas for editors into a project; returns their paths in it. */
export async function writeSchemas(project: string): Promise<string[]> {
  const schemas = await contentSchemas();
  for (const { path, text } of schemas) await writeAtomically(join(project, path), text);
  return schemas.map(({ path }) => path);
}
