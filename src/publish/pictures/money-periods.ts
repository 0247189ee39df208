import { BY_ITSELF } from '#record/figures/counting.ts';
import { isKnown, type KnownFigure } from '#record/figures/layers.ts';
import type { SeriesHistory } from '#record/figures/recorded.ts';

/** The sum of one period as a bar from zero: per cent of the longest one. */
export interface PeriodBar {
  figure: KnownFigure;
  width: number;
}

/** What single periods brought, each by itself, on the scale of the largest; a limit over all of them has no bar here. */
export function drawPeriods({ figures }: SeriesHistory): PeriodBar[] {
  const periods = figures.filter(isKnown).filter(({ counts }) => BY_ITSELF[counts]);
  const most = Math.max(...periods.map(({ amount }) => amount));
  return periods.map((figure) => ({ figure, width: Math.round((figure.amount / most) * 10_000) / 100 }));
}
