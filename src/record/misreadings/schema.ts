import { z } from 'zod';
import { idSchema } from '../shared/id.ts';

/** How a claim stands to the record, the plainest mistake first. */
export const VERDICTS = ['wrong', 'overstated', 'unsupported', 'outdated'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Words for readers. */
export const VERDICT_LABELS: Record<Verdict, string> = {
  wrong: 'Wrong',
  overstated: 'Overstated',
  unsupported: 'Unsupported',
  outdated: 'Outdated',
};
export const VERDICT_MEANINGS: Record<Verdict, string> = {
  wrong: 'The record shows otherwise.',
  overstated: 'Partly right, but it says more than the sources do.',
  unsupported: 'No source in the record carries it; what exists nearby is named.',
  outdated: 'Right once, no longer.',
};

/** One thing that articles say and the record does not bear out. */
export const misreadingSchema = z.strictObject({
  /** Id, used as the fragment `/misreadings/#<id>`: `both-shares-ended`. */
  id: idSchema,
  /** The claim in a sentence, as articles make it. */
  claim: z.string().trim().min(1),
  /** How it stands to the record. */
  verdict: z.enum(VERDICTS),
  /** What the record shows, in one to four sentences. */
  record: z.string().trim().min(1),
  /** Ids of sources that make the claim. Default: none, where it was met in texts outside the record. */
  seen: z.array(idSchema).default([]),
  /** Ids of the sources for what the record shows. */
  sources: z.array(idSchema).min(1),
  /** Ids of the contract terms it concerns. Default: none. */
  terms: z.array(idSchema).default([]),
  /** Names of the entries it concerns. Default: none. */
  entries: z.array(idSchema).default([]),
});

/** `misreadings.yaml`: what articles get wrong, in the order in which pages show it. */
export const misreadingsSchema = z.strictObject({ misreadings: z.array(misreadingSchema).min(1) });

export type Misreading = z.output<typeof misreadingSchema>;
