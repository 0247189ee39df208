import { z } from 'zod';
import { LICENCE } from '#record/site/licence.ts';
import type { Site } from '#record/site/schema.ts';
import { address, day } from './fields.ts';
import { openRecordChangeSchema } from './changes.ts';
import { openOfferSchema } from './availability.ts';
import { openEntrySchema } from './entries.ts';
import { openMisreadingSchema } from './misreadings.ts';
import { openPartySchema } from './parties.ts';
import { openSourceSchema } from './sources.ts';
import { openTermSchema } from './terms.ts';

/** The parts of the record that are published, each as one document. */
export const OPEN_PARTS = [
  'entries',
  'terms',
  'sources',
  'parties',
  'availability',
  'misreadings',
  'changes',
] as const;
export type OpenPart = (typeof OPEN_PARTS)[number];

const ITEMS = {
  entries: { schema: openEntrySchema, title: 'Entries', about: 'One event each, newest first.' },
  terms: {
    schema: openTermSchema,
    title: 'Terms',
    about: 'The terms of the contract, each with every value it had and since when.',
  },
  sources: { schema: openSourceSchema, title: 'Sources', about: 'The published texts the record rests on.' },
  parties: { schema: openPartySchema, title: 'Parties', about: 'Those who take part in the events.' },
  availability: {
    schema: openOfferSchema,
    title: 'Availability',
    about: 'Which model is on offer through which channel: one item for each stage it reached there.',
  },
  misreadings: {
    schema: openMisreadingSchema,
    title: 'Misreadings',
    about: 'What articles get wrong, and what the record shows.',
  },
  changes: {
    schema: openRecordChangeSchema,
    title: 'Changes',
    about: 'What changed in the record itself, newest first.',
  },
} as const satisfies Record<OpenPart, { schema: z.ZodType; title: string; about: string }>;

const recordSchema = z.strictObject({
  title: z.string().describe('Name of the record.'),
  address,
  publisher: z.string().describe('Who keeps the record.'),
  language: z.string().describe('BCP 47 tag of the language it is written in.'),
  completeTo: day.describe('The day up to which the record is complete.'),
  licence: z.url().describe('The licence of its text.'),
});

/** The items of a part, as `openEntry` and similar functions make them. */
export type OpenItem<P extends OpenPart> = z.output<(typeof ITEMS)[P]['schema']>;

/** One published document: the record it belongs to, and the items. */
export interface OpenDocument<P extends OpenPart> {
  $schema: string;
  record: z.output<typeof recordSchema>;
  items: OpenItem<P>[];
}

export function openDocument<P extends OpenPart>(
  items: OpenItem<P>[],
  { site, home, schemaUrl }: { site: Site; home: string; schemaUrl: string },
): OpenDocument<P> {
  const { title, publisher, language, completeTo } = site;
  const record = { title, address: home, publisher, language, completeTo, licence: LICENCE.url };
  return { $schema: schemaUrl, record, items };
}

/** The JSON Schema (draft 2020-12) of one document. @param url the address at which it is published */
export function openSchema(part: OpenPart, url: string): object {
  const { schema, title, about } = ITEMS[part];
  const document = z.strictObject({
    $schema: z.literal(url).describe('Address of this schema.'),
    record: recordSchema.describe('The record these items belong to.'),
    items: z.array(schema).describe(about),
  });
  const { $schema, ...rest } = z.toJSONSchema(document, { io: 'input', target: 'draft-2020-12' });
  return { $schema, $id: url, title, description: about, version: API_VERSION, ...rest };
}

/** Grows with fields that are added; what breaks a reader moves to another address instead of `v1`. */
const API_VERSION = '1.0';
