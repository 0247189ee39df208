import type { Part } from '#record/figures/parts.ts';
import type { RecordedFigure, SeriesHistory } from '#record/figures/recorded.ts';
import { UNIT_FACTS } from '#record/figures/units.ts';
import { groupByHub, lengthOf, sketchesOf, sumOf, type HubGroup, type Sketch } from './hubs.ts';
import { ribbonPath, threadPath, type Ends } from './ribbon.ts';

/** One arrow of the network: a deal, or an amount in it that nobody has disclosed. */
export interface Flow {
  history: SeriesHistory;
  /** Null where the arrow stands for the deal. */
  undisclosed: RecordedFigure | null;
  /** Whether both sides are parties to the contract. */
  isBetweenParties: boolean;
  /** Where its label stands, from the top. */
  labelY: number;
  /** What it is as long as, end to end; a thread has none. */
  pieces: { part: Part; path: string }[];
  /** The thread of an amount that is not disclosed. */
  thread: string | null;
}

/** Who owes one party and whom it owes: arrows into and out of a bar, in pixels. */
export interface Network {
  /** Id of the party in the middle. */
  hub: string;
  height: number;
  bar: { y: number; height: number };
  incoming: Flow[];
  outgoing: Flow[];
}

/** Networks that share one scale. */
export interface NetworkPicture {
  networks: Network[];
  /** Pixels for one unit of money, in all of them. */
  scale: number;
  /** The longest of all arrows, in the unit of money: what narrow drawings measure against. */
  most: number;
}

/** Width of the drawing's half between labels and bar, in its own units; it is stretched to the page. */
export const REACH = 300;

/** Height of all arrows on the fuller side, without the room between them. */
const FULL = 360;
/** Room for a label of three lines, and between two of them. */
const SLOT = 46;
const GAP = 18;
/** What a thread takes up at the bar. */
const THREAD = 8;

/**
 * Lays out commitments in one currency between parties, on one linear scale. The party with most deals is the hub; deals that do not touch it make a network of their own. What single periods brought is no commitment.
 * @param contractParties ids whose deals with each other come first
 */
export function drawNetworks(
  histories: readonly SeriesHistory[],
  contractParties: readonly string[],
): NetworkPicture {
  const deals = histories.filter(({ series }) => UNIT_FACTS[series.unit].currency).flatMap(sketchesOf);
  const groups = groupByHub(deals);
  const sides = groups.flatMap(({ incoming, outgoing }) => [sumOf(incoming), sumOf(outgoing)]);
  const scale = FULL / Math.max(...sides, Number.MIN_VALUE);
  return {
    networks: groups.map((group) => layOut(group, { scale, contractParties })),
    scale,
    most: Math.max(0, ...deals.map(lengthOf)),
  };
}

interface Options {
  scale: number;
  contractParties: readonly string[];
}

function layOut({ hub, incoming, outgoing }: HubGroup, options: Options): Network {
  const columns = [incoming, outgoing].map((side) => columnOf(side, options));
  const height = Math.ceil(Math.max(...columns.map((column) => column.height)));
  const barHeight = Math.max(...columns.map((column) => column.barHeight));
  const bar = { y: round((height - barHeight) / 2), height: round(barHeight) };
  const [into, out] = columns.map((column, place) =>
    flowsOf(column, { height, bar, isInto: place === 0, ...options }),
  );
  return { hub, height, bar, incoming: into ?? [], outgoing: out ?? [] };
}

interface Slot {
  sketch: Sketch;
  thickness: number;
  /** From the top of its column, and of the bar. */
  y: number;
  atBar: number;
}

interface Column {
  slots: Slot[];
  height: number;
  barHeight: number;
}

/** Stacks arrows: beside their labels with room between them, at the bar without. */
function columnOf(side: readonly Sketch[], { scale, contractParties }: Options): Column {
  const first = (sketch: Sketch) => Number(!isBetween(sketch, contractParties));
  return side
    .toSorted((a, b) => first(a) - first(b))
    .reduce<Column>(
      ({ slots, height, barHeight }, sketch) => {
        const thickness = lengthOf(sketch) * scale;
        const room = Math.max(SLOT, thickness);
        const y = slots.length > 0 ? height + GAP : 0;
        const slot = { sketch, thickness, y: y + (room - thickness) / 2, atBar: barHeight };
        return {
          slots: [...slots, slot],
          height: y + room,
          barHeight: barHeight + (sketch.undisclosed ? THREAD : thickness),
        };
      },
      { slots: [], height: 0, barHeight: 0 },
    );
}

function flowsOf(
  column: Column,
  drawing: Options & { height: number; bar: Network['bar']; isInto: boolean },
): Flow[] {
  const down = (drawing.height - column.height) / 2;
  const atBar = drawing.bar.y + (drawing.bar.height - column.barHeight) / 2;
  return column.slots.map(({ sketch, thickness, y, atBar: place }) => {
    const [label, bar] = [y + down, place + atBar];
    const ends = drawing.isInto ? { start: label, end: bar } : { start: bar, end: label };
    return {
      history: sketch.history,
      undisclosed: sketch.undisclosed,
      isBetweenParties: isBetween(sketch, drawing.contractParties),
      labelY: round(label + thickness / 2 - SLOT / 2),
      pieces: sketch.parts.map((part) => ({
        part,
        path: ribbonPath(
          { from: part.from * drawing.scale, to: part.to * drawing.scale },
          { ...ends, thickness },
          REACH,
        ),
      })),
      thread: sketch.undisclosed && threadPath(middleOf(ends, drawing.isInto), REACH),
    };
  });
}

/** A thread meets the bar in the middle of its place there. */
function middleOf({ start, end }: Ends, isInto: boolean): Ends {
  return isInto ? { start, end: end + THREAD / 2 } : { start: start + THREAD / 2, end };
}

function isBetween({ history: { series } }: Sketch, parties: readonly string[]): boolean {
  return parties.includes(series.by) && parties.includes(series.to);
}

/** A tenth of a pixel is finer than any screen shows. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
