import { z } from 'zod';
import { idSchema } from '../shared/id.ts';
import type { LinkCheck } from './links-schema.ts';
import { whenSchema } from '../shared/when-schema.ts';
import { webAddressSchema } from '../shared/web-address.ts';
import { TIERS, VERIFICATIONS } from './tier.ts';

const words = z.string().trim().min(1);

/** A place in the text of a source, to open it there: what it says, and a few of its words that find it. */
export const passageSchema = z.strictObject({
  /** Id within the source: `first-ship`. */
  id: idSchema,
  /** What it says, in one sentence of ours. */
  says: words,
  /** Its first words as published, five at most. */
  start: words,
  /** Its last words as published, five at most. Default: `start` is the whole. */
  end: words.nullable().default(null),
  /** The words right before it, where `start` occurs more than once. Default: none needed. */
  prefix: words.nullable().default(null),
  /** The words right after it, where `end` occurs more than once. Default: none needed. */
  suffix: words.nullable().default(null),
});

export type Passage = z.output<typeof passageSchema>;

/** One published text that the record rests on; the id is the file's name. */
export const sourceSchema = z.strictObject({
  /** Where it was published. */
  url: webAddressSchema,
  /** Who published it: `Reuters`. */
  publisher: z.string().trim().min(1),
  /** Its title, as published; null if it was not noted. */
  title: z.string().trim().min(1).nullable(),
  /** When it was published, as far as known. */
  date: whenSchema,
  /** How close it is to the event. */
  tier: z.enum(TIERS),
  /** How far its text was seen. */
  verification: z.enum(VERIFICATIONS),
  /** An archived copy. Default: none known. */
  archive: webAddressSchema.optional(),
  /**
   * Ids of the sources it relays or reports on, so that it adds no evidence of its own: an announcement, another
   * newsroom's story. Default: none known.
   */
  restsOn: z.array(idSchema).default([]),
  /** Places in its text that the record cites one by one. Default: none, it is cited as a whole. */
  passages: z.array(passageSchema).default([]),
  /** What a reader has to know to judge it, in one or two sentences. */
  note: z.string().trim().min(1).optional(),
});

export type SourceFields = z.output<typeof sourceSchema>;

/** A source of the record. */
export interface Source extends SourceFields {
  /** The file's name without its ending; the address is `/sources/<id>/`. */
  id: string;
  /** The file, relative to the project. */
  file: string;
  /** What the last visit to its address found; missing where nobody has looked. */
  check?: LinkCheck;
}
