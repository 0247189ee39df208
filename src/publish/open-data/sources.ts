import { z } from 'zod';
import type { Entry } from '#record/entry/entry.ts';
import { sourceAddress, type ToUrl } from '#record/shared/address.ts';
import { passageAddress } from '#record/source/passages.ts';
import type { Passage, Source } from '#record/source/schema.ts';
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

const openPassageSchema = z.strictObject({
  id: id.describe('Id within the source.'),
  says: z.string().describe('What it says, in our words.'),
  url: z.url().describe('The address that opens the source at it (a text fragment).'),
  start: z.string().describe('Its first words as published.'),
  end: z.string().nullable().describe('Its last words; null where the first are the whole.'),
  prefix: z.string().nullable().describe('The words right before it; null where none are needed.'),
  suffix: z.string().nullable().describe('The words right after it; null where none are needed.'),
});

function openPassage(source: Source, passage: Passage): z.output<typeof openPassageSchema> {
  const { id: name, says, start, end, prefix, suffix } = passage;
  return { id: name, says, url: passageAddress(source, passage), start, end, prefix, suffix };
}

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
  passages: field(
    z.array(openPassageSchema).describe('Places in its text that the record cites one by one.'),
    ({ source }) => source.passages.map((passage) => openPassage(source, passage)),
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
