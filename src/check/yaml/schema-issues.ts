import type { z } from 'zod';
import { fieldIn, fieldName, memberOf } from './fields.ts';
import { quoted } from './found-text.ts';
import { errorAt, type Finding, type Issue } from '#record/shared/issue.ts';
import { misfit } from './describe-schema-issue.ts';
import { keysAt } from './schema-keys.ts';
import { placeIn, type Sheet } from './located-yaml.ts';
import { didYouMean, suggestName } from './suggest-name.ts';

/** Fits a sheet to its schema: the finished value, or null and every reason why there is none. */
export function fitSchema<S extends z.ZodType>(
  schema: S,
  sheet: Sheet,
): { fitted: z.output<S> | null; issues: Issue[] } {
  const result = schema.safeParse(sheet.value);
  if (result.success) return { fitted: result.data, issues: [] };
  const unknown = result.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  const others = result.error.issues.filter((issue) => issue.code !== 'unrecognized_keys');
  const misspelt = unknown.flatMap((issue) => unknownKeys(issue, keysAt(schema, issue.path)));
  const meant = new Set(misspelt.map(({ meant }) => meant));
  const misfits = others
    .map((issue) => ({ field: fieldName(issue.path), issue }))
    .filter(({ field }) => !meant.has(field))
    .map(({ field, issue }) => ({ field, finding: misfit(issue, valueAt(sheet, issue.path)) }));
  const issues = [...misspelt, ...misfits].map(({ field, finding }) =>
    errorAt(placeOf(sheet, field), finding),
  );
  return { fitted: null, issues };
}

/** Fields that the schema does not know, each with the one that was probably meant. */
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

function valueAt(sheet: Sheet, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => memberOf(value, step), sheet.value);
}

/** A file that is no group of fields at all has no field to name. */
function placeOf(sheet: Sheet, field: string): ReturnType<typeof placeIn> {
  const place = placeIn(sheet, field);
  return field === '' ? { ...place, field: null } : place;
}
