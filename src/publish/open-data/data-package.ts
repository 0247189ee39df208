import { z } from 'zod';
import type { ToUrl } from '#record/shared/address.ts';
import { ADDRESS } from '#record/shared/address.ts';
import { LICENCE } from '#record/site/licence.ts';
import type { Site } from '#record/site/schema.ts';
import { OPEN_TABLES, TABLE_COLUMNS, type OpenTable } from './tables.ts';

/** A column of a table as Table Schema has it (https://datapackage.org/standard/table-schema/). */
export interface TableField {
  name: string;
  type: 'string' | 'number' | 'boolean' | 'date';
  format?: 'uri';
  description: string;
  constraints?: { required?: true; pattern?: string; enum?: string[] };
}

/** The tables as a Data Package, version 2 (https://datapackage.org/standard/data-package/), for `datapackage.json` beside them. */
export function dataPackage(site: Site, toUrl: ToUrl): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: nameOf(site.title),
    title: site.title,
    description: site.description,
    homepage: toUrl(ADDRESS.data),
    version: site.completeTo,
    licenses: [{ name: LICENCE.spdx, title: LICENCE.name, path: LICENCE.url }],
    contributors: [{ title: site.publisher, roles: ['publisher'] }],
    resources: OPEN_TABLES.map(resourceOf),
  };
}

function resourceOf(table: OpenTable): object {
  return {
    name: table,
    path: `${table}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: fieldsOf(table), missingValues: [''], ...KEYS[table] },
  };
}

const OF_ENTRY = { fields: ['entry'], reference: { resource: 'entries', fields: ['id'] } };

const KEYS: Record<OpenTable, { primaryKey?: string[]; foreignKeys?: (typeof OF_ENTRY)[] }> = {
  entries: { primaryKey: ['id'] },
  terms: { foreignKeys: [OF_ENTRY] },
  sources: { primaryKey: ['id'] },
  statements: { foreignKeys: [OF_ENTRY] },
  figures: { foreignKeys: [OF_ENTRY] },
  availability: { primaryKey: ['id'] },
};

/** The columns of a table: what a cell holds and what it means. */
export function fieldsOf(table: OpenTable): TableField[] {
  return TABLE_COLUMNS[table].map(({ name, schema }) => fieldOf(name, z.toJSONSchema(schema) as FieldSchema));
}

/** The part of JSON Schema that the fields of the open data use; zod writes "or null" in either of two ways. */
interface FieldSchema {
  type?: string | string[];
  format?: string;
  description?: string;
  pattern?: string;
  enum?: (string | null)[];
  anyOf?: FieldSchema[];
}

function fieldOf(name: string, schema: FieldSchema): TableField {
  const value = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  const types = [schema, ...(schema.anyOf ?? [])].flatMap(({ type }) => type ?? []);
  const about = schema.description ?? value.description ?? '';
  const constraints = {
    ...(!types.includes('null') && !types.includes('array') && { required: true as const }),
    ...(value.enum && { enum: value.enum.filter((word) => word !== null) }),
    ...(value.pattern && value.format === undefined && { pattern: unanchored(value.pattern) }),
  };
  return {
    name,
    type: typeOf(types, value.format),
    ...(value.format === 'uri' && { format: 'uri' as const }),
    description: types.includes('array') ? `${about} Separated by blanks.` : about,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function typeOf(types: readonly string[], format: string | undefined): TableField['type'] {
  if (types.includes('number')) return 'number';
  if (types.includes('boolean')) return 'boolean';
  return format === 'date' ? 'date' : 'string';
}

/** Table Schema matches a pattern against the whole value. */
function unanchored(pattern: string): string {
  return pattern.replace(/^\^/, '').replace(/\$$/, '');
}

/** Lower-case letters, digits and hyphens. */
function nameOf(title: string): string {
  const plain = title.normalize('NFKD').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'record';
}
