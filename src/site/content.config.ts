import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Availability } from '#record/availability/schema.ts';
import type { Entry } from '#record/entry/entry.ts';
import { entrySchema } from '#record/entry/schema.ts';
import type { Series } from '#record/figures/schema.ts';
import type { Brief, Guide } from '#record/guide/guide.ts';
import { guideSchema } from '#record/guide/schema.ts';
import type { Misreading } from '#record/misreadings/schema.ts';
import type { Issue } from '#record/shared/issue.ts';
import type { Party } from '#record/party/schema.ts';
import type { Site } from '#record/site/schema.ts';
import type { Source } from '#record/source/schema.ts';
import type { Term } from '#record/terms/schema.ts';
import { recordLoader } from './data/loader.ts';

// The loader has checked every item; the schemas here only name its type. Those of entries and guides also tell editors which
// fields the front matter has (`contentIntellisense`); nothing is parsed with them a second time.
const entryType = entrySchema as unknown as z.ZodType<Entry>;
const guideType = guideSchema as unknown as z.ZodType<Guide>;

export const collections = {
  entries: defineCollection({ loader: recordLoader('entries'), schema: entryType }),
  sources: defineCollection({
    loader: recordLoader('sources'),
    schema: z.custom<Source & { place: number }>(),
  }),
  parties: defineCollection({
    loader: recordLoader('parties'),
    schema: z.custom<Party & { place: number }>(),
  }),
  terms: defineCollection({ loader: recordLoader('terms'), schema: z.custom<Term & { place: number }>() }),
  series: defineCollection({
    loader: recordLoader('series'),
    schema: z.custom<Series & { place: number }>(),
  }),
  availability: defineCollection({ loader: recordLoader('availability'), schema: z.custom<Availability>() }),
  misreadings: defineCollection({
    loader: recordLoader('misreadings'),
    schema: z.custom<{ misreadings: Misreading[] }>(),
  }),
  guides: defineCollection({ loader: recordLoader('guides'), schema: guideType }),
  brief: defineCollection({ loader: recordLoader('brief'), schema: z.custom<Brief>() }),
  site: defineCollection({ loader: recordLoader('site'), schema: z.custom<Site>() }),
  issues: defineCollection({ loader: recordLoader('issues'), schema: z.custom<{ issues: Issue[] }>() }),
};
