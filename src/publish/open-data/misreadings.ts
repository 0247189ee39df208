import { z } from 'zod';
import { VERDICTS, VERDICT_MEANINGS, type Misreading } from '#record/misreadings/schema.ts';
import { misreadingAddress, type ToUrl } from '#record/shared/address.ts';
import { address, id, sourceIds, glossary } from './fields.ts';

/** A misreading as the open data gives it. */
export const openMisreadingSchema = z.strictObject({
  id,
  address,
  claim: z.string().describe('The claim, as articles make it.'),
  verdict: z.enum(VERDICTS).describe(glossary(VERDICT_MEANINGS)),
  record: z.string().describe('What the record shows.'),
  seen: sourceIds.describe('Ids of sources that make the claim; may be empty.'),
  sources: sourceIds,
  terms: z.array(id).describe('Ids of the terms it concerns, as in terms.json.'),
  entries: z.array(id).describe('Ids of the entries it concerns, as in entries.json.'),
});

export function openMisreading(misreading: Misreading, toUrl: ToUrl): z.output<typeof openMisreadingSchema> {
  const { id: name, claim, verdict, record, seen, sources, terms, entries } = misreading;
  return {
    id: name,
    address: toUrl(misreadingAddress(name)),
    claim,
    verdict,
    record,
    seen,
    sources,
    terms,
    entries,
  };
}
