import { z } from 'zod';
import type { Figure } from '#record/entry/schema.ts';
import { COUNTS, COUNTS_MEANINGS, STANDING_MEANINGS, STANDINGS } from '#record/shared/vocabulary.ts';
import { SERIES_KINDS, type Series } from '#record/figures/schema.ts';
import { UNITS } from '#record/figures/units.ts';
import type { When } from '#record/shared/when.ts';
import { glossary, id, sourceIds, when } from './fields.ts';
import { fieldsFrom, itemOf, shapeOf } from './open-fields.ts';

interface FigureContext {
  figure: Figure;
  series: Series;
  /** The entry's own date, for a figure without one. */
  date: When;
}

const field = fieldsFrom<FigureContext>();
const numberOrNull = z.number().nullable();

const FIELDS = {
  series: field(
    id.describe('Id of the series; figures of one series can be read beside each other.'),
    ({ series }) => series.id,
  ),
  kind: field(
    z.enum(SERIES_KINDS).describe('Whether it is invested, paid for something bought, paid, or held.'),
    ({ series }) => series.kind,
  ),
  by: field(id.describe('Id of the party that invests, buys, pays or holds.'), ({ series }) => series.by),
  to: field(
    id.describe('Id of the party that receives the money, or in which a part is held.'),
    ({ series }) => series.to,
  ),
  what: field(
    z.string().nullable().describe('What is bought, paid or held; null where the kind says enough.'),
    ({ series }) => series.what ?? null,
  ),
  unit: field(z.enum(UNITS).describe('What the numbers are in.'), ({ series }) => series.unit),
  date: field(when.describe('When it was agreed or counted.'), ({ figure, date }) => figure.date ?? date),
  amount: field(
    numberOrNull.describe('The number; null where it is not disclosed.'),
    ({ figure }) => figure.amount ?? null,
  ),
  low: field(
    numberOrNull.describe('The lowest that sources give; null where they agree.'),
    ({ figure }) => figure.low ?? null,
  ),
  high: field(
    numberOrNull.describe('The highest that sources give; null where they agree.'),
    ({ figure }) => figure.high ?? null,
  ),
  conditional: field(
    z.number().describe('How much of the amount depends on conditions.'),
    ({ figure }) => figure.conditional,
  ),
  counts: field(z.enum(COUNTS).describe(glossary(COUNTS_MEANINGS)), ({ figure }) => figure.counts),
  standing: field(z.enum(STANDINGS).describe(glossary(STANDING_MEANINGS)), ({ figure }) => figure.standing),
  text: field(z.string().describe('What the number is.'), ({ figure }) => figure.text),
  sources: field(sourceIds, ({ figure }) => figure.sources),
};

/** A figure as the open data gives it, with what its series says of it. */
export const openFigureSchema = z.strictObject(shapeOf(FIELDS));

export function openFigure(
  figure: Figure,
  context: Omit<FigureContext, 'figure'>,
): z.output<typeof openFigureSchema> {
  return itemOf(FIELDS, { figure, ...context });
}
