import { collate } from '../shared/collate.ts';
import type { Entry } from '../entry/entry.ts';
import type { Figure } from '../entry/schema.ts';
import { compareWhen, type When } from '../shared/when.ts';
import type { Series } from './schema.ts';

/** A figure with what it inherits from its entry. */
export interface RecordedFigure extends Figure {
  /** Slug of the entry that records it. */
  entry: string;
  /** Its own date, or that of its entry. */
  date: When;
}

/** A series and what is on record of it, oldest first; never empty. */
export interface SeriesHistory {
  series: Series;
  figures: RecordedFigure[];
}

/** The figures of these entries by series, in the order of the series. */
export function figuresBySeries(series: readonly Series[], entries: readonly Entry[]): SeriesHistory[] {
  const recorded = entries.flatMap(({ slug, date, figures }) =>
    figures.map((figure) => ({ ...figure, entry: slug, date: figure.date ?? date })),
  );
  return series
    .map((one) => ({ series: one, figures: oldestFirst(recorded.filter((it) => it.series === one.id)) }))
    .filter(({ figures }) => figures.length > 0);
}

/** The figures whose amount nobody gives. */
export function undisclosedIn(
  histories: readonly SeriesHistory[],
): { series: Series; figure: RecordedFigure }[] {
  return histories.flatMap(({ series, figures }) =>
    figures.filter(({ amount }) => amount === undefined).map((figure) => ({ series, figure })),
  );
}

function oldestFirst(figures: readonly RecordedFigure[]): RecordedFigure[] {
  return figures.toSorted((a, b) => compareWhen(a.date, b.date) || collate(a.entry, b.entry));
}
