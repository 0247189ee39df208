import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { projectFolder } from '../../scripts/lib/settings.ts';

/** What a JSON Schema (draft 2020-12) finds wrong with a document, one line a fault. */
export function schemaFaults(schema: AnySchema, document: unknown): string[] {
  // `version` is no keyword of JSON Schema; ours say which version of the data they describe.
  const ajv = new Ajv2020({ allErrors: true, keywords: ['version'] });
  addFormats.default(ajv);
  ajv.validate(schema, document);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A schema of `tests/fixtures/schemas`. */
export async function readSchema(name: string): Promise<AnySchema> {
  const path = join(projectFolder, 'tests/fixtures/schemas', `${name}.json`);
  return JSON.parse(await readFile(path, 'utf8')) as AnySchema;
}
