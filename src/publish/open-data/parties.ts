import { z } from 'zod';
import type { Party } from '#record/party/schema.ts';
import { partyAddress, type ToUrl } from '#record/shared/address.ts';
import { address, id } from './fields.ts';

/** A party as the open data gives it. */
export const openPartySchema = z.strictObject({
  id,
  address,
  name: z.string().describe('Name as readers know it.'),
  about: z.string().nullable().describe('Who that is, in a few words.'),
  aliases: z.array(z.string()).describe('Other names.'),
});

export function openParty(party: Party, toUrl: ToUrl): z.output<typeof openPartySchema> {
  return {
    id: party.id,
    address: toUrl(partyAddress(party.id)),
    name: party.name,
    about: party.about ?? null,
    aliases: party.aliases,
  };
}
