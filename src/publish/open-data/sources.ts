import { z } from 'zod';
import type { Entry } from '#record/entry/entry.ts';
import { sourceAddress, type ToUrl } from '#record/shared/address.ts';
import type { Source } from '#record/source/schema.ts';
import { TIERS, TIER_MEANINGS, VERIFICATIONS, VERIFICATION_MEANINGS } from '#record/source/tier.ts';
import { address, id, when } from './fields.ts';
import { glossary } from './glossary.ts';

/** A source as the open data gives it. */
export const openSourceSchema = z.strictObject({
  id,
  address,
  url: z.url().describe('Where it was published.'),
  publisher: z.string().describe('Who published it.'),
  title: z.string().nullable().describe('Its title as published; null where it was not noted.'),
  date: when.describe('When it was published, as far as known: 2026-04-27, 2024-06 or 2021.'),
  tier: z.enum(TIERS).describe(glossary(TIER_MEANINGS)),
  verification: z.enum(VERIFICATIONS).describe(glossary(VERIFICATION_MEANINGS)),
  archive: z.url().nullable().describe('An archived copy; null where none is known.'),
  note: z.string().nullable().describe('What a reader has to know to judge it.'),
  restsOn: z.array(id).describe('Ids of the sources that it only passes on or reports about.'),
  entries: z.array(id).describe('Ids of the entries that cite it, newest first.'),
});

/** @param context.support the entries that cite the source, newest first */
export function openSource(
  source: Source,
  { support, toUrl }: { support: readonly Entry[]; toUrl: ToUrl },
): z.output<typeof openSourceSchema> {
  return {
    id: source.id,
    address: toUrl(sourceAddress(source.id)),
    url: source.url,
    publisher: source.publisher,
    title: source.title,
    date: source.date,
    tier: source.tier,
    verification: source.verification,
    archive: source.archive ?? null,
    note: source.note ?? null,
    restsOn: source.restsOn,
    entries: support.map(({ slug }) => slug),
  };
}
