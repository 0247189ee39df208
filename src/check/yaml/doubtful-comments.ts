import type { z } from 'zod';
import { quoted } from './found-text.ts';
import { warningAt, type Issue } from '#record/shared/issue.ts';
import { takesFreeText } from './schema-keys.ts';
import { placeIn, type Sheet } from './located-yaml.ts';
import { inQuotes } from './yaml-quotes.ts';

/** Words that YAML leaves out of a title or a sentence: `title: Deal # two`. Ids, dates and choices may have them. */
export function doubtfulComments(sheet: Sheet, schema: z.ZodType): Issue[] {
  return [...sheet.closeComments]
    .filter(([field]) => takesFreeText(schema, field.match(/[^.[\]]+/g) ?? []))
    .map(([field, { word, comment }]) =>
      warningAt(placeIn(sheet, field), {
        rule: 'comment-or-text',
        message: `YAML takes ${quoted(comment)} for a comment and leaves it out.`,
        fix: `Put the text in quotes if it belongs to it: ${inQuotes(`${word} ${comment}`)}; else set the comment off by two blanks.`,
      }),
    );
}
