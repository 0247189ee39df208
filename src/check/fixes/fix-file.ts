import type { z } from 'zod';
import { entrySchema } from '#record/entry/schema.ts';
import { availabilitySchema } from '#record/availability/schema.ts';
import { figuresSchema } from '#record/figures/schema.ts';
import { misreadingsSchema } from '#record/misreadings/schema.ts';
import { briefSchema, guideSchema } from '#record/guide/schema.ts';
import { fileRole, type ContentFile, type FileRole } from '#record/shared/content-file.ts';
import { splitFrontMatter } from '../yaml/front-matter.ts';
import { partiesSchema } from '#record/party/schema.ts';
import { siteSchema } from '#record/site/schema.ts';
import { sourceSchema } from '#record/source/schema.ts';
import { termsSchema } from '#record/terms/schema.ts';
import { withCleanAddress } from './addresses.ts';
import { withFieldsInOrder } from './field-order.ts';
import { readPlain, sameValue } from './same-value.ts';
import { withoutEndSpaces, withoutEndSpacesInProse } from './spaces.ts';

/** A fixed content file, and what was done to it, in words. */
export interface FixedFile {
  path: string;
  text: string;
  done: string[];
}

/**
 * Auto-fixes line endings, trailing spaces, tracking parameters in a source's address, and the order of fields.
 * Comments, quotes and line breaks stay as they are, and so does the meaning of the file; if that is not certain,
 * nothing is done. Null if there is nothing to fix. Idempotent.
 */
export function fixFile({ path, text }: ContentFile): FixedFile | null {
  const schema = SCHEMAS[fileRole(path)];
  if (text === null || !schema) return null;
  const lines = withUnixLineEndings(text);
  const { before, yaml, after } = partsOf(path, lines);
  const steps = yaml === '' ? [] : fixYaml(yaml, schema);
  const fixed = `${before}${steps.at(-1)?.text ?? yaml}${withoutEndSpacesInProse(after)}`;
  if (fixed === text) return null;
  const done = [
    ...(lines === text ? [] : ['line endings']),
    ...steps.map(({ what }) => what),
    ...(withoutEndSpacesInProse(after) === after ? [] : ['trailing spaces in the prose']),
  ];
  return { path, text: fixed, done };
}

const SCHEMAS: Partial<Record<FileRole, z.ZodType>> = {
  site: siteSchema,
  parties: partiesSchema,
  terms: termsSchema,
  figures: figuresSchema,
  availability: availabilitySchema,
  misreadings: misreadingsSchema,
  source: sourceSchema,
  entry: entrySchema,
  guide: guideSchema,
  brief: briefSchema,
};

/** Unix line endings, and one at the end of the file. */
function withUnixLineEndings(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').trimEnd();
  return lines === '' ? text : `${lines}\n`;
}

/** The YAML of a file and the text around it; no YAML if its end cannot be found. */
function partsOf(path: string, text: string): { before: string; yaml: string; after: string } {
  if (path.endsWith('.yaml')) return { before: '', yaml: text, after: '' };
  const split = splitFrontMatter(text);
  if ('rule' in split) return { before: text, yaml: '', after: '' };
  const start = text.indexOf('\n') + 1;
  const end = start + split.yaml.length + 1;
  return { before: text.slice(0, start), yaml: text.slice(start, end), after: text.slice(end) };
}

/** The text after each step that changed it. */
function fixYaml(yaml: string, schema: z.ZodType): { what: string; text: string }[] {
  if (readPlain(yaml) === null) return [];
  const steps: { what: string; text: string }[] = [];
  for (const { what, step, isSafe } of STEPS) {
    const before = steps.at(-1)?.text ?? yaml;
    const text = step(before, schema);
    if (text !== before && isSafe(before, text)) steps.push({ what, text });
  }
  return steps;
}

const STEPS: {
  what: string;
  step: (yaml: string, schema: z.ZodType) => string;
  isSafe: (before: string, after: string) => boolean;
}[] = [
  { what: 'trailing spaces', step: withoutEndSpaces, isSafe: sameValue },
  {
    what: 'tracking parameters of the address',
    step: withCleanAddress,
    isSafe: (_before, after) => readPlain(after) !== null,
  },
  { what: 'field order', step: withFieldsInOrder, isSafe: sameValue },
];
