import { z } from 'zod';
import type { Entry } from '#record/entry/entry.ts';
import { sourceAddress, type ToUrl } from '#record/shared/address.ts';
import type { Source } from '#record/source/schema.ts';
import { TIERS, TIER_MEANINGS, VERIFICATIONS, VERIFICATION_MEANINGS } from '#record/source/tier.ts';
import { address, glossary, id, when } from './fields.ts';
import { fieldsFrom, itemOf, shapeOf } from './open-fields.ts';

interface SourceContext {
  source: Source;
  /** The entries that cite it, newest first. */
  support: readonly Entry[];
  toUrl: ToUrl;
}

const field = fieldsFrom<SourceContext>();

/** A field that is added here is in the JSON, its schema and the CSV. */
const FIELDS = {
  id: field(id, ({ source }) => source.id),
  address: field(address, ({ source, toUrl }) => toUrl(sourceAddress(source.id))),
  url: field(z.url().describe('Where it was published.'), ({ source }) => source.url),
  publisher: field(z.string().describe('Who published it.'), ({ source }) => source.publisher),
  title: field(
    z.string().nullable().describe('Its title as published; null where it was not noted.'),
    ({ source }) => source.title,
  ),
  date: field(
    when.describe('When it was published, as far as known: 2026-04-27, 2024-06 or 2021.'),
    ({ source }) => source.date,
  ),
  tier: field(z.enum(TIERS).describe(glossary(TIER_MEANINGS)), ({ source }) => source.tier),
  verification: field(
    z.enum(VERIFICATIONS).describe(glossary(VERIFICATION_MEANINGS)),
    ({ source }) => source.verification,
  ),
  archive: field(
    z.url().nullable().describe('An archived copy; null where none is known.'),
    ({ source }) => source.archive ?? null,
  ),
  note: field(
    z.string().nullable().describe('What a reader has to know to judge it.'),
    ({ source }) => source.note ?? null,
  ),
  restsOn: field(
    z.array(id).describe('Ids of the sources that it only passes on or reports about.'),
    ({ source }) => source.restsOn,
  ),
  entries: field(z.array(id).describe('Ids of the entries that cite it, newest first.'), ({ support }) =>
    support.map(({ slug }) => slug),
  ),
};

/** A source as the open data gives it. */
export const openSourceSchema = z.strictObject(shapeOf(FIELDS));

export function openSource(
  source: Source,
  context: Omit<SourceContext, 'source'>,
): z.output<typeof openSourceSchema> {
  return itemOf(FIELDS, { source, ...context });
}
