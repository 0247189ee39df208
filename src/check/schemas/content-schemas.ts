import type { z } from 'zod';
import { availabilitySchema } from '#record/availability/schema.ts';
import { entrySchema } from '#record/entry/schema.ts';
import { feedsSchema } from '#record/desk-files/feeds-schema.ts';
import { weightsSchema } from '#record/desk-files/weights-schema.ts';
import { figuresSchema } from '#record/figures/schema.ts';
import { briefSchema, guideSchema } from '#record/guide/schema.ts';
import { inboxStorySchema } from '#record/desk-files/inbox-schema.ts';
import { misreadingsSchema } from '#record/misreadings/schema.ts';
import { partiesSchema } from '#record/party/schema.ts';
import { siteSchema } from '#record/site/schema.ts';
import { sourceSchema } from '#record/source/schema.ts';
import { termsSchema } from '#record/terms/schema.ts';
import { readDocs } from './docs.ts';
import { jsonSchema } from './json-schema.ts';

/** The kinds of content file that have fields, each with the schema that the content check uses. */
export const CONTENT_SCHEMAS = {
  entry: entrySchema,
  guide: guideSchema,
  brief: briefSchema,
  source: sourceSchema,
  site: siteSchema,
  parties: partiesSchema,
  terms: termsSchema,
  figures: figuresSchema,
  availability: availabilitySchema,
  misreadings: misreadingsSchema,
  feeds: feedsSchema,
  weights: weightsSchema,
  'inbox-story': inboxStorySchema,
} as const satisfies Record<string, z.ZodType>;

/** Every JSON Schema as a file of the project. */
export async function contentSchemas(): Promise<{ path: string; text: string }[]> {
  const docs = await readDocs();
  return Object.entries(CONTENT_SCHEMAS).map(([name, schema]) => ({
    path: `.vscode/schemas/${name}.schema.json`,
    text: `${JSON.stringify({ title: `content: ${name}`, ...jsonSchema(schema, docs) }, null, 2)}\n`,
  }));
}
