import { z } from 'zod';
import { FEATURES, type Feature } from './features.ts';

/** One number for each part. */
const partsSchema = z.strictObject(
  Object.fromEntries(FEATURES.map((part) => [part, z.number()])) as Record<Feature, z.ZodNumber>,
);

/** Found on a labelled set. */
export const USUAL_JOIN_FROM = 0.065;

/** `weights.yaml`: what each part of a story's score weighs. Written by `npm run eval -- FILE --fit`, read by all else. */
export const weightsSchema = z.strictObject({
  /** Raised with every fit, so that a score can be told from one by older weights. */
  version: z.int().min(1),
  /** What the weights were fitted on, in words. */
  fittedOn: z.string().trim().min(1),
  /** Score from which a story is suggested, 0 to 1. */
  threshold: z.number().min(0).max(1),
  /** Average similarity from which two groups of articles are one story. Default: as for every topic. */
  joinFrom: z.number().min(0).max(1).default(USUAL_JOIN_FROM),
  /** Log-odds of a story to which no part applies. */
  constant: z.number(),
  /** Log-odds that each part adds where it fully applies. */
  parts: partsSchema,
});

export type Weights = z.output<typeof weightsSchema>;

/** What a score is computed with: log-odds for nothing and for each part. */
export type Coefficients = Pick<Weights, 'constant' | 'parts'>;
