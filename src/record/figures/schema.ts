import { z } from 'zod';
import { idSchema } from '../shared/id.ts';

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

/** What the numbers of a series are in. */
export const UNITS = ['USD billion', 'percent'] as const;
export type Unit = (typeof UNITS)[number];

/** The most a number of a unit can be; null if it has no bound. */
export const UNIT_BOUNDS: Record<Unit, number | null> = { 'USD billion': null, percent: 100 };

/** Whether a unit measures sums of money, which are owed and paid. */
export const IS_MONEY: Record<Unit, boolean> = { 'USD billion': true, percent: false };

/** Whether a unit measures a part of a whole. */
export const IS_SHARE: Record<Unit, boolean> = { 'USD billion': false, percent: true };

/** More than a figure of a deal is likely to be: such a number is written in another unit. */
export const IMPLAUSIBLE: Record<Unit, number> = { 'USD billion': 10_000, percent: 1000 };

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
  /** What the numbers are in: `USD billion` or `percent`. */
  unit: z.enum(UNITS),
});

/** `figures.yaml`: the series, in the order in which pages show them. */
export const figuresSchema = z.strictObject({ series: z.array(seriesSchema).min(1) });

export type Series = z.output<typeof seriesSchema>;
