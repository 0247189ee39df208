import { z } from 'zod';
import type { Figure } from '#record/entry/schema.ts';
import { COUNTS, COUNTS_MEANINGS, STANDING_MEANINGS, STANDINGS } from '#record/shared/vocabulary.ts';
import { SERIES_KINDS, UNITS, type Series } from '#record/figures/schema.ts';
import type { When } from '#record/shared/when.ts';
import { id, sourceIds, when } from './fields.ts';
import { glossary } from './glossary.ts';

/** A figure as the open data gives it, with what its series says of it. */
export const openFigureSchema = z.strictObject({
  series: id.describe('Id of the series; figures of one series can be read beside each other.'),
  kind: z.enum(SERIES_KINDS).describe('Whether it is invested, paid for something bought, paid, or held.'),
  by: id.describe('Id of the party that invests, buys, pays or holds.'),
  to: id.describe('Id of the party that receives the money, or in which a part is held.'),
  what: z.string().nullable().describe('What is bought, paid or held; null where the kind says enough.'),
  unit: z.enum(UNITS).describe('What the numbers are in.'),
  date: when.describe('When it was agreed or counted.'),
  amount: z.number().nullable().describe('The number; null where it is not disclosed.'),
  low: z.number().nullable().describe('The lowest that sources give; null where they agree.'),
  high: z.number().nullable().describe('The highest that sources give; null where they agree.'),
  conditional: z.number().describe('How much of the amount depends on conditions.'),
  counts: z.enum(COUNTS).describe(glossary(COUNTS_MEANINGS)),
  standing: z.enum(STANDINGS).describe(glossary(STANDING_MEANINGS)),
  text: z.string().describe('What the number is.'),
  sources: sourceIds,
});

/** @param context.date the entry's own date, where the figure has none */
export function openFigure(
  figure: Figure,
  { series, date }: { series: Series; date: When },
): z.output<typeof openFigureSchema> {
  const { amount = null, low = null, high = null, conditional, counts, standing, text, sources } = figure;
  const { id: seriesId, kind, by, to, what = null, unit } = series;
  return {
    series: seriesId,
    kind,
    by,
    to,
    what,
    unit,
    date: figure.date ?? date,
    amount,
    low,
    high,
    conditional,
    counts,
    standing,
    text,
    sources,
  };
}
