import { z } from 'zod';
import { idSchema } from '../shared/id.ts';

/** Someone who takes part in the events. */
export const partySchema = z.strictObject({
  /** Id, used in entries and in the address `/parties/<id>/`. */
  id: idSchema,
  /** Name as readers know it. */
  name: z.string().trim().min(1),
  /** Who that is, in a few words. */
  about: z.string().trim().min(1).optional(),
  /** Other names in headlines and searches. Default: none. */
  aliases: z.array(z.string().trim().min(1)).default([]),
});

/** `parties.yaml`: everyone, in the order in which lists show them. */
export const partiesSchema = z.strictObject({ parties: z.array(partySchema).min(1) });

export type Party = z.output<typeof partySchema>;
