import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { projectFolder } from '#command/settings.ts';

/** What a JSON Schema (draft 7 or 2020-12) finds wrong with a document, one line a fault. */
export function schemaFaults(schema: AnySchemaObject, document: unknown): string[] {
  const validate = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, validate);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const compiled = new WeakMap<AnySchemaObject, ValidateFunction>();

function compile(schema: AnySchemaObject): ValidateFunction {
  const Reader = String(schema['$schema']).includes('draft-07') ? Ajv : Ajv2020;
  // `version` says which version of the data ours describe, `enumDescriptions` is for editors: no words of JSON Schema.
  const ajv = new Reader({ allErrors: true, keywords: ['version', 'enumDescriptions'] });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** A schema of `tests/fixtures/schemas`. */
export async function readSchema(name: string): Promise<AnySchemaObject> {
  const path = join(projectFolder, 'tests/fixtures/schemas', `${name}.json`);
  return JSON.parse(await readFile(path, 'utf8')) as AnySchemaObject;
}
