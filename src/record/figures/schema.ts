import { z } from 'zod';
import { idSchema } from '../shared/id.ts';
import { UNITS } from './units.ts';

/** What a series measures, which is also its direction: who does it comes first. */
export const SERIES_KINDS = ['investment', 'purchase', 'payment', 'stake'] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];

/** Whether its figures are what single periods brought, paid and over, unless one says what is still to come. */
export const BY_PERIOD: Record<SeriesKind, boolean> = {
  investment: false,
  purchase: false,
  payment: true,
  stake: false,
};

/** Figures of one sort that can be read beside each other. */
export const seriesSchema = z.strictObject({
  /** Id, written in an entry's figures: `bolt-hosting`. */
  id: idSchema,
  /** `investment`, `purchase` and `payment` go from `by` to `to`; of a `stake`, `by` holds a part of `to`. */
  kind: z.enum(SERIES_KINDS),
  /** Id of the party that invests, buys, pays or holds. */
  by: idSchema,
  /** Id of the party that receives the money, or in which a part is held. */
  to: idSchema,
  /** What is bought, paid or held, in a few words: `cloud services`. Default: the kind says enough. */
  what: z.string().trim().min(1).max(60).optional(),
  /** What the numbers are in: `USD billion`, `EUR million`, `percent`, `GW`, `shares`; `units` for goods. */
  unit: z.enum(UNITS),
});

/** `figures.yaml`: the series, in the order in which pages show them. */
export const figuresSchema = z.strictObject({ series: z.array(seriesSchema).min(1) });

export type Series = z.output<typeof seriesSchema>;
