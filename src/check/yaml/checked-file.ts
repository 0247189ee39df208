import type { z } from 'zod';
import { hiddenCharacters } from '#record/prose/characters.ts';
import { textFields } from './fields.ts';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import { doubtfulComments } from './doubtful-comments.ts';
import { fitSchema } from './schema-issues.ts';
import { placeIn, type Sheet } from './located-yaml.ts';
import { readYaml, type YamlOrigin } from './yaml-file.ts';

/** A YAML text, read and held against its schema. */
export interface CheckedYaml<T> {
  /** What is written; null where the text is no YAML. */
  sheet: Sheet | null;
  /** What it means; null where it breaks the schema. */
  fitted: T | null;
  issues: Issue[];
}

/** Reads a YAML text and fits it to its schema, collecting everything that is wrong with the text by itself. */
export function checkYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  origin: YamlOrigin,
): CheckedYaml<z.output<S>> {
  const { sheet, issues } = readYaml(text, origin);
  if (!sheet) return { sheet, fitted: null, issues };
  const { fitted, issues: misfits } = fitSchema(schema, sheet);
  const explained = new Set(issues.map(({ line }) => line));
  const unexplained = misfits.filter(({ line }) => !explained.has(line));
  return {
    sheet,
    fitted,
    issues: [...issues, ...unexplained, ...hiddenIn(sheet), ...doubtfulComments(sheet, schema)],
  };
}

/** Hidden characters of the values: a text in quotes can hold them as codes. */
function hiddenIn(sheet: Sheet): Issue[] {
  return textFields({ name: '', value: sheet.value }).flatMap(({ name, value }) =>
    hiddenCharacters(value)
      .slice(0, 1)
      .map(({ rule, message, fix }) =>
        errorAt(placeIn(sheet, name), { rule, message: message.replace('This line', 'This text'), fix }),
      ),
  );
}
