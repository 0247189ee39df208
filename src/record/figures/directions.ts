import type { SeriesHistory } from './recorded.ts';
import { UNIT_FACTS } from './units.ts';

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
    ({ series: { unit, by, to } }) =>
      UNIT_FACTS[unit].currency !== null && parties.includes(by) && parties.includes(to),
  );
  const byPair = Map.groupBy(between, ({ series: { by, to } }) => `${by} ${to}`);
  return [...byPair.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ by: first.series.by, to: first.series.to, histories: group }] : [];
  });
}
