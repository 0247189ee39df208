import type { z } from 'zod';
import { hiddenCharacters } from '#record/prose/characters.ts';
import { textFields } from './fields.ts';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import { conflictIssue } from './conflict-markers.ts';
import { doubtfulComments } from './doubtful-comments.ts';
import { parseWithSchema } from './schema-issues.ts';
import { placeIn, type LocatedYaml } from './located-yaml.ts';
import { readYaml, type YamlOrigin } from './yaml-file.ts';

/** A YAML text, parsed and validated against its schema. */
export interface CheckedYaml<T> {
  /** What is written, with positions; null if the text is not YAML. */
  yaml: LocatedYaml | null;
  /** The value as the schema gives it; null if it breaks the schema. */
  parsed: T | null;
  issues: Issue[];
}

/** Parses a YAML text and validates it, collecting everything that is wrong with the text on its own. */
export function checkYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  origin: YamlOrigin,
): CheckedYaml<z.output<S>> {
  const conflict = conflictIssue(text, origin);
  if (conflict) return { yaml: null, parsed: null, issues: [conflict] };
  const { yaml, issues } = readYaml(text, origin);
  if (!yaml) return { yaml, parsed: null, issues };
  const { parsed, issues: schemaIssues } = parseWithSchema(schema, yaml);
  const explained = new Set(issues.map(({ line }) => line));
  const unexplained = schemaIssues.filter(({ line }) => !explained.has(line));
  return {
    yaml,
    parsed,
    issues: [...issues, ...unexplained, ...hiddenIn(yaml), ...doubtfulComments(yaml, schema)],
  };
}

/** Hidden characters in values: a quoted text can hold them as escape sequences. */
function hiddenIn(yaml: LocatedYaml): Issue[] {
  return textFields({ name: '', value: yaml.value }).flatMap(({ name, value }) =>
    hiddenCharacters(value)
      .slice(0, 1)
      .map(({ rule, message, fix }) =>
        errorAt(placeIn(yaml, name), { rule, message: message.replace('This line', 'This text'), fix }),
      ),
  );
}
