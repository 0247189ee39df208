import type { z } from 'zod';
import { parseProse, type Prose } from '#record/prose/prose.ts';
import { conflictIssue } from '../yaml/conflict-markers.ts';
import { checkYaml } from '../yaml/checked-file.ts';
import { nameOf, type ContentFile } from '#record/shared/content-file.ts';
import { splitFrontMatter } from '../yaml/front-matter.ts';
import { errorAt, type Issue, type Place } from '#record/shared/issue.ts';
import type { LocatedYaml } from '../yaml/located-yaml.ts';

/** A file of front matter and prose, as far as it could be parsed. */
export interface ProseFile<T> {
  path: string;
  file: string;
  /** The file's name without its ending. */
  slug: string;
  text: string | null;
  yaml: LocatedYaml | null;
  /** The front matter as its schema gives it; null if it breaks the schema. */
  parsed: T | null;
  prose: Prose | null;
  issues: Issue[];
}

/** Reads front matter and prose, salvaging one if the other has errors. */
export function readProseFile<S extends z.ZodType>(
  { path, text }: ContentFile,
  schema: S,
  file: string,
): ProseFile<z.output<S>> {
  const blank = { path, file, slug: nameOf(path), text, yaml: null, parsed: null, prose: null };
  if (text === null) return { ...blank, issues: [] };
  const conflict = conflictIssue(text, { file, firstLine: 1 });
  if (conflict) return { ...blank, issues: [conflict] };
  const split = splitFrontMatter(text);
  if ('rule' in split) return { ...blank, issues: [errorAt({ file, line: 1, field: null }, split)] };
  const { yaml, parsed, issues } = checkYaml(split.yaml, schema, { file, firstLine: split.yamlLine });
  const prose = parseProse(split.prose, split.proseLine);
  const problems = prose.problems.map((problem) => errorAt(inProse(file, problem.line), problem));
  return { ...blank, yaml, parsed, prose, issues: [...issues, ...problems] };
}

export function inProse(file: string, line: number | null): Place {
  return { file, line, field: 'prose' };
}
