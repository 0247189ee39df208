import { isKnown } from '#record/figures/layers.ts';
import { commitmentParts, type Part } from '#record/figures/parts.ts';
import type { RecordedFigure, SeriesHistory } from '#record/figures/recorded.ts';
import { UNIT_FACTS } from '#record/figures/units.ts';

/** An arrow before it has a place. */
export interface Sketch {
  history: SeriesHistory;
  undisclosed: RecordedFigure | null;
  /** In the largest unit of the currency, so that millions and billions can be drawn on one scale. */
  parts: Part[];
}

/** A party with what goes in and out. */
export interface HubGroup {
  hub: string;
  incoming: Sketch[];
  outgoing: Sketch[];
}

/** The arrows of a deal: its commitment, and each amount that is not disclosed. */
export function sketchesOf(history: SeriesHistory): Sketch[] {
  const scale = UNIT_FACTS[history.series.unit].larger ? 1 / 1000 : 1;
  const parts = commitmentParts(history).map((part) => ({
    ...part,
    from: part.from * scale,
    to: part.to * scale,
  }));
  const hidden = history.figures.filter((figure) => !isKnown(figure));
  return [
    ...(parts.length > 0 ? [{ history, undisclosed: null, parts }] : []),
    ...hidden.map((undisclosed) => ({ history, undisclosed, parts: [] })),
  ];
}

/** The party with most arrows and all that touch it, then the same with the rest. */
export function groupByHub(deals: readonly Sketch[]): HubGroup[] {
  const hub = busiest(deals);
  if (hub === null) return [];
  const incoming = deals.filter(({ history }) => history.series.to === hub);
  const outgoing = deals.filter(({ history }) => history.series.by === hub);
  const others = deals.filter((deal) => !incoming.includes(deal) && !outgoing.includes(deal));
  return [{ hub, incoming, outgoing }, ...groupByHub(others)];
}

/** The party with most arrows; of several the one that pays first. */
function busiest(deals: readonly Sketch[]): string | null {
  const ends = deals.flatMap(({ history: { series } }) => [series.by, series.to]);
  const count = (id: string) => ends.filter((end) => end === id).length;
  return ends.reduce<string | null>(
    (best, id) => (best === null || count(id) > count(best) ? id : best),
    null,
  );
}

export function lengthOf({ parts }: Sketch): number {
  return parts.at(-1)?.to ?? 0;
}

export function sumOf(deals: readonly Sketch[]): number {
  return deals.reduce((sum, deal) => sum + lengthOf(deal), 0);
}
