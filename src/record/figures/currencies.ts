import type { SeriesHistory } from './recorded.ts';
import { UNIT_FACTS, type Currency } from './units.ts';

/** Deals in money, apart by currency: no picture can compare them. */
export function groupByCurrency(
  histories: readonly SeriesHistory[],
): { currency: Currency; histories: SeriesHistory[] }[] {
  const groups = Map.groupBy(histories, ({ series }) => UNIT_FACTS[series.unit].currency);
  return [...groups].flatMap(([currency, group]) => (currency ? [{ currency, histories: group }] : []));
}
