import { parentField } from './fields.ts';
import type { Place } from '#record/shared/issue.ts';

/** The YAML of a file, read: its value, and where each field stands. */
export interface Sheet {
  file: string;
  /** Texts, numbers, booleans, lists and groups of fields, as no schema has yet accepted them. */
  value: unknown;
  /** Line of each field, by its name. */
  lines: ReadonlyMap<string, number>;
  /** By field: comments so close to a value that they may be meant as a part of it. */
  closeComments: ReadonlyMap<string, CloseComment>;
  /** Line on which the YAML begins. */
  firstLine: number;
}

/** A comment that stands a single blank behind a single word: `Deal # two`. */
export interface CloseComment {
  word: string;
  /** With its "#". */
  comment: string;
}

/** Where a field stands; where it is missing, the line of what it would be part of. */
export function placeIn(sheet: Sheet, field: string): Place {
  return { file: sheet.file, line: lineOf(sheet, field), field };
}

function lineOf(sheet: Sheet, field: string): number {
  if (field === '') return sheet.firstLine;
  return sheet.lines.get(field) ?? lineOf(sheet, parentField(field));
}
