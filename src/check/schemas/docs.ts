import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { projectFolder } from '#command/settings.ts';
import { readComments, type SchemaDocs } from './comments.ts';

/** What the code says about each schema that `src/record` exports. */
export type Docs = ReadonlyMap<z.core.$ZodType, SchemaDocs>;

/** Reads the comments in every schema file, by the schema that each belongs to. */
export async function readDocs(): Promise<Docs> {
  const docs = new Map<z.core.$ZodType, SchemaDocs>();
  for await (const path of glob('src/record/*/{schema,*-schema}.ts', { cwd: projectFolder })) {
    const file = join(projectFolder, path);
    const exported = (await import(pathToFileURL(file).href)) as Record<string, z.core.$ZodType>;
    for (const [name, comments] of readComments(await readFile(file, 'utf8'))) {
      const schema = exported[name];
      if (schema) docs.set(schema, comments);
    }
  }
  return docs;
}
