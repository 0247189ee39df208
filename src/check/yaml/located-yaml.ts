import { parentField } from './fields.ts';
import type { Place } from '#record/shared/issue.ts';

/** The parsed YAML of a file: its value, and the line of each field. */
export interface LocatedYaml {
  file: string;
  /** Strings, numbers, booleans, lists and groups of fields, not yet validated by a schema. */
  value: unknown;
  /** Line of each field, by its name. */
  lines: ReadonlyMap<string, number>;
  /** By field: numbers, truth values and nulls as they are written, since 3.60, 0777 and 23 digits are read as others. */
  written: ReadonlyMap<string, string>;
  /** By field: comments so close to a value that they may be meant as part of it. */
  closeComments: ReadonlyMap<string, CloseComment>;
  /** Line on which the YAML begins. */
  firstLine: number;
}

/** A comment one space after a single word: `Deal # two`. */
export interface CloseComment {
  word: string;
  /** With its "#". */
  comment: string;
}

/** Where a field is; if it is missing, the line of its parent. */
export function placeIn(yaml: LocatedYaml, field: string): Place {
  return { file: yaml.file, line: lineOf(yaml, field), field };
}

function lineOf(yaml: LocatedYaml, field: string): number {
  if (field === '') return yaml.firstLine;
  return yaml.lines.get(field) ?? lineOf(yaml, parentField(field));
}
