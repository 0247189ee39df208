import { z } from 'zod';
import type { Party } from '#record/party/schema.ts';
import { partyAddress, type ToUrl } from '#record/shared/address.ts';
import { address, id } from './fields.ts';
import { fieldsFrom, itemOf, shapeOf } from './open-fields.ts';

const field = fieldsFrom<{ party: Party; toUrl: ToUrl }>();

const FIELDS = {
  id: field(id, ({ party }) => party.id),
  address: field(address, ({ party, toUrl }) => toUrl(partyAddress(party.id))),
  name: field(z.string().describe('Name as readers know it.'), ({ party }) => party.name),
  about: field(
    z.string().nullable().describe('Who that is, in a few words.'),
    ({ party }) => party.about ?? null,
  ),
  aliases: field(z.array(z.string()).describe('Other names.'), ({ party }) => party.aliases),
};

/** A party as the open data gives it. */
export const openPartySchema = z.strictObject(shapeOf(FIELDS));

export function openParty(party: Party, toUrl: ToUrl): z.output<typeof openPartySchema> {
  return itemOf(FIELDS, { party, toUrl });
}
