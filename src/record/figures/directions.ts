import type { SeriesHistory } from './recorded.ts';
import { IS_MONEY } from './schema.ts';

/** The deals in which money goes one way between two parties. */
export interface Direction {
  /** Id of the party that invests, buys or pays. */
  by: string;
  /** Id of the party that receives it. */
  to: string;
  histories: SeriesHistory[];
}

/** The money between these parties by direction; the shares that one holds of another are no money. */
export function directionsBetween(
  parties: readonly string[],
  histories: readonly SeriesHistory[],
): Direction[] {
  const between = histories.filter(
    ({ series }) => IS_MONEY[series.unit] && parties.includes(series.by) && parties.includes(series.to),
  );
  const byPair = Map.groupBy(between, ({ series: { by, to } }) => `${by} ${to}`);
  return [...byPair.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ by: first.series.by, to: first.series.to, histories: group }] : [];
  });
}
