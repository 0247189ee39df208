import type { Standing } from '../shared/vocabulary.ts';
import { IS_LIMIT, IS_PAID, IS_TO_COME } from './counting.ts';
import { currentLayers, isKnown, paymentsOf, type KnownFigure, type Layer } from './layers.ts';
import type { RecordedFigure, SeriesHistory } from './recorded.ts';
import { BY_PERIOD, type SeriesKind } from './schema.ts';

/** How firm a part of a commitment is: paid, owed without conditions, owed on conditions, or the most there can be. */
export const FIRMNESSES = ['paid', 'firm', 'conditional', 'limit'] as const;
export type Firmness = (typeof FIRMNESSES)[number];

/** A stretch of a commitment that is equally firm; stretches lie end to end from zero. */
export interface Part {
  firmness: Firmness;
  standing: Standing;
  from: number;
  to: number;
  /** The figure that says it. */
  figure: KnownFigure;
}

/**
 * What is committed in a deal today, in parts: first what was paid, then what each commitment leaves. Where no
 * commitment has an amount, the limit; nothing where there is only what single periods brought.
 */
export function commitmentParts(history: SeriesHistory): Part[] {
  const paid = paymentsOf(history).at(-1);
  const parts = [
    ...(paid ? [partOf(paid, 'paid', 0, paid.amount)] : []),
    ...currentLayers(history).flatMap((layer) => restOf(layer, paid?.amount ?? 0)),
  ];
  const limit = history.figures.filter(isKnown).findLast(({ counts }) => IS_LIMIT[counts]);
  return parts.length === 0 && limit ? [partOf(limit, 'limit', 0, limit.amount)] : parts;
}

/** How firm a figure is by itself; null if its amount is not disclosed. What a payment brought in one period is paid. */
export function firmnessOf(figure: RecordedFigure, kind: SeriesKind): Firmness | null {
  if (!isKnown(figure)) return null;
  if (IS_LIMIT[figure.counts]) return 'limit';
  if (IS_PAID[figure.counts] || (BY_PERIOD[kind] && !IS_TO_COME[figure.counts])) return 'paid';
  return figure.conditional > 0 ? 'conditional' : 'firm';
}

/** What a commitment leaves once so much of the deal is paid: conditions come last. */
function restOf({ figure, base }: Layer, paid: number): Part[] {
  const top = base + figure.amount;
  const firmTop = top - figure.conditional;
  return [
    partOf(figure, 'firm', Math.max(base, paid), firmTop),
    partOf(figure, 'conditional', Math.max(firmTop, paid), top),
  ].filter(({ from, to }) => to > from);
}

function partOf(figure: KnownFigure, firmness: Firmness, from: number, to: number): Part {
  return { firmness, standing: figure.standing, from, to, figure };
}
