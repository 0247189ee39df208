import type { z } from 'zod';
import { parseProse, type Prose } from '#record/prose/prose.ts';
import { checkYaml } from '../yaml/checked-file.ts';
import { nameOf, type ContentFile } from '#record/shared/content-file.ts';
import { splitFrontMatter } from '../yaml/front-matter.ts';
import { errorAt, type Issue, type Place } from '#record/shared/issue.ts';
import type { Sheet } from '../yaml/located-yaml.ts';

/** A file of front matter and prose, as far as it could be read. */
export interface ProseFile<T> {
  path: string;
  file: string;
  /** The file's name without its ending. */
  slug: string;
  text: string | null;
  sheet: Sheet | null;
  /** What the front matter means; null where it breaks its schema. */
  fitted: T | null;
  prose: Prose | null;
  issues: Issue[];
}

/** Reads front matter and prose, and what can be saved where one of them has errors. */
export function readProseFile<S extends z.ZodType>(
  { path, text }: ContentFile,
  schema: S,
  file: string,
): ProseFile<z.output<S>> {
  const blank = { path, file, slug: nameOf(path), text, sheet: null, fitted: null, prose: null };
  if (text === null) return { ...blank, issues: [] };
  const split = splitFrontMatter(text);
  if ('rule' in split) return { ...blank, issues: [errorAt({ file, line: 1, field: null }, split)] };
  const { sheet, fitted, issues } = checkYaml(split.yaml, schema, { file, firstLine: split.yamlLine });
  const prose = parseProse(split.prose, split.proseLine);
  const problems = prose.problems.map((problem) => errorAt(inProse(file, problem.line), problem));
  return { ...blank, sheet, fitted, prose, issues: [...issues, ...problems] };
}

export function inProse(file: string, line: number | null): Place {
  return { file, line, field: 'prose' };
}
