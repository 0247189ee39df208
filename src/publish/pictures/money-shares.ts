import type { RecordedFigure, SeriesHistory } from '#record/figures/recorded.ts';
import { isKnown, type KnownFigure } from '#record/figures/layers.ts';

/** A share on a line from 0 to 100: its place is its number. */
export interface ShareDot {
  figure: KnownFigure;
  /** On which side its number stands; null where another dot says the same, or one between them has no room. */
  label: 'left' | 'right' | null;
  isLatest: boolean;
  /** From the lowest to the highest number that sources give, where they differ. */
  range: { from: number; to: number } | null;
}

/** One series of shares as dots on one line; what is not disclosed has no place on it. */
export interface ShareLine {
  dots: ShareDot[];
  /** From the first to the latest, where they differ. */
  span: { from: number; to: number } | null;
  undisclosed: RecordedFigure[];
}

/** Places the shares of one series; the first and the latest number stand outside of what lies between them. */
export function drawShares({ figures }: SeriesHistory): ShareLine {
  const known = figures.filter(isKnown);
  const [first, latest] = [known[0]?.amount ?? 0, known.at(-1)?.amount ?? 0];
  const told = new Set<number>();
  const dots = known.toReversed().map((figure, place) => {
    const isNamed = (figure.amount === first || figure.amount === latest) && !told.has(figure.amount);
    told.add(figure.amount);
    const label = figure.amount < Math.max(first, latest) ? ('left' as const) : ('right' as const);
    return { figure, label: isNamed ? label : null, isLatest: place === 0, range: rangeOf(figure) };
  });
  return {
    dots: dots.toReversed(),
    span: first === latest ? null : { from: first, to: latest },
    undisclosed: figures.filter((figure) => !isKnown(figure)),
  };
}

function rangeOf({ amount, low = amount, high = amount }: KnownFigure): ShareDot['range'] {
  return low < high ? { from: low, to: high } : null;
}
