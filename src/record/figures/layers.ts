import type { When } from '../shared/when.ts';
import { BY_ITSELF, IS_COMMITMENT, IS_PAID, IS_TO_COME } from './counting.ts';
import type { RecordedFigure, SeriesHistory } from './recorded.ts';
import { BY_PERIOD } from './schema.ts';

/** A figure whose amount somebody gives. */
export type KnownFigure = RecordedFigure & { amount: number };

/** One commitment within a deal, on top of those that count beside it. */
export interface Layer {
  figure: KnownFigure;
  /** Where it begins: the top of what lies below. */
  base: number;
  /** When a later figure said all of it anew; null while it counts. */
  until: When | null;
}

/**
 * What was committed in a deal, step by step. A single commitment lies on top of those before it; a total says
 * all of them anew, and what is still to come begins where payments have got to.
 */
export function layersOf(history: SeriesHistory): Layer[] {
  return commitmentsOf(history).reduce<Layer[]>((layers, figure) => {
    if (BY_ITSELF[figure.counts]) return [...layers, { figure, base: topOf(layers), until: null }];
    const base = IS_TO_COME[figure.counts] ? paidBy(history, figure.date) : 0;
    const replaced = layers.map((layer) => ({ ...layer, until: layer.until ?? figure.date }));
    return [...replaced, { figure, base, until: null }];
  }, []);
}

/** The commitments of a deal that count today. */
export function currentLayers(history: SeriesHistory): Layer[] {
  return layersOf(history).filter(({ until }) => until === null);
}

/** What is known to have been paid by the end of a date, by the latest figure that says so; 0 if none does. */
export function paidBy(history: SeriesHistory, date: When): number {
  return paymentsOf(history).findLast((paid) => paid.date <= date)?.amount ?? 0;
}

/** The figures that say how much was paid so far, oldest first. */
export function paymentsOf({ figures }: SeriesHistory): KnownFigure[] {
  return figures.filter(isKnown).filter(({ counts }) => IS_PAID[counts]);
}

export function isKnown(figure: RecordedFigure): figure is KnownFigure {
  return figure.amount !== undefined;
}

/** The sum of one period is paid and over, so of what is plainly paid nothing but the rest is a commitment. */
function commitmentsOf({ series, figures }: SeriesHistory): KnownFigure[] {
  const counted = BY_PERIOD[series.kind] ? IS_TO_COME : IS_COMMITMENT;
  const known = figures.filter(isKnown).filter(({ counts }) => counted[counts]);
  // On one day a total counts what is told beside it, so it comes last.
  return known.toSorted((a, b) => (a.date === b.date ? Number(isWhole(a)) - Number(isWhole(b)) : 0));
}

function isWhole({ counts }: KnownFigure): boolean {
  return !BY_ITSELF[counts];
}

function topOf(layers: readonly Layer[]): number {
  const top = layers.findLast(({ until }) => until === null);
  return top ? top.base + top.figure.amount : 0;
}
