import type { z } from 'zod';
import { quoted } from './found-text.ts';
import { warningAt, type Issue } from '#record/shared/issue.ts';
import { takesFreeText } from './schema-keys.ts';
import { placeIn, type LocatedYaml } from './located-yaml.ts';
import { inQuotes } from './yaml-quotes.ts';

/** Comments that may be meant as part of a title or sentence: `title: Deal # two`. After ids, dates and choices they are fine. */
export function doubtfulComments(yaml: LocatedYaml, schema: z.ZodType): Issue[] {
  return [...yaml.closeComments]
    .filter(([field]) => takesFreeText(schema, field.match(/[^.[\]]+/g) ?? []))
    .map(([field, { word, comment }]) =>
      warningAt(placeIn(yaml, field), {
        rule: 'comment-or-text',
        message: `YAML reads ${quoted(comment)} as a comment and drops it.`,
        fix: `If it belongs to the text, put the text in quotes: ${inQuotes(`${word} ${comment}`)}; otherwise put two spaces before it.`,
      }),
    );
}
