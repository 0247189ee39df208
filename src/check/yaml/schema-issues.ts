import type { z } from 'zod';
import { fieldIn, fieldName, memberOf } from './fields.ts';
import { quoted, type Found } from './found-text.ts';
import { errorAt, type Finding, type Issue } from '#record/shared/issue.ts';
import { describeSchemaIssue } from './describe-schema-issue.ts';
import { keysAt } from './schema-keys.ts';
import { placeIn, type LocatedYaml } from './located-yaml.ts';
import { didYouMean, suggestName } from './suggest-name.ts';

/** Validates a file's YAML: the parsed value, or null and every reason why there is none. */
export function parseWithSchema<S extends z.ZodType>(
  schema: S,
  yaml: LocatedYaml,
): { parsed: z.output<S> | null; issues: Issue[] } {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { parsed: result.data, issues: [] };
  const unknown = result.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  const others = result.error.issues.filter((issue) => issue.code !== 'unrecognized_keys');
  const misspelt = unknown.flatMap((issue) => unknownKeys(issue, keysAt(schema, issue.path)));
  const meant = new Set(misspelt.map(({ meant }) => meant));
  const schemaIssues = others
    .map((issue) => ({ field: fieldName(issue.path), issue }))
    .filter(({ field }) => !meant.has(field))
    .map(({ field, issue }) => ({ field, finding: describeSchemaIssue(issue, foundAt(yaml, issue.path)) }));
  const issues = [...misspelt, ...schemaIssues].map(({ field, finding }) =>
    errorAt(placeOf(yaml, field), finding),
  );
  return { parsed: null, issues };
}

/** Fields unknown to the schema, each with the one that was probably meant. */
function unknownKeys(
  { keys, path }: Pick<z.core.$ZodIssueUnrecognizedKeys, 'keys' | 'path'>,
  known: readonly string[],
): { field: string; meant: string | null; finding: Finding }[] {
  const group = fieldName(path);
  return keys.map((key) => {
    const suggestion = suggestName(key, known);
    return {
      field: fieldIn(group, key),
      meant: suggestion && fieldIn(group, suggestion),
      finding: {
        rule: 'unknown-key',
        message: `${quoted(key)} is not a field ${group === '' ? 'of this file' : `of ${group}`}.`,
        fix: didYouMean(key, known) || `Its fields are ${known.join(', ')}.`,
      },
    };
  });
}

function foundAt(yaml: LocatedYaml, path: readonly PropertyKey[]): Found {
  const value = path.reduce<unknown>((group, step) => memberOf(group, step), yaml.value);
  return { value, written: yaml.written.get(fieldName(path)) ?? String(value) };
}

/** A file that is not a group of fields has no field to name. */
function placeOf(yaml: LocatedYaml, field: string): ReturnType<typeof placeIn> {
  const place = placeIn(yaml, field);
  return field === '' ? { ...place, field: null } : place;
}
