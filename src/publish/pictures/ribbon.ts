/** Heights at which an arrow begins, on the left, and ends, on the right. */
export interface Ends {
  start: number;
  end: number;
}

/** How far the point of an arrow reaches beyond its body. */
const POINT = 11;

/**
 * The outline of one stretch of an arrow that is drawn from left to right and ends in a point, as SVG path data.
 * @param stretch its upper and lower edge, from the arrow's upper edge
 * @param arrow where the arrow's upper edge begins and ends, and how thick it is
 */
export function ribbonPath(
  { from, to }: { from: number; to: number },
  { start, end, thickness }: Ends & { thickness: number },
  reach: number,
): string {
  const body = reach - POINT;
  const middle = thickness / 2;
  const tip = (depth: number) => body + POINT * (1 - Math.abs(depth - middle) / middle);
  const point = from < middle && middle < to ? `L${at(reach)},${at(end + middle)}` : '';
  return [
    `M0,${at(start + from)}`,
    curve({ x: 0, y: start + from }, { x: body, y: end + from }),
    `L${at(tip(from))},${at(end + from)}${point}L${at(tip(to))},${at(end + to)}`,
    `L${at(body)},${at(end + to)}`,
    curve({ x: body, y: end + to }, { x: 0, y: start + to }),
    'Z',
  ].join('');
}

/** A line from left to right with a small point, for what has no length. */
export function threadPath({ start, end }: Ends, reach: number): string {
  const line = curve({ x: 0, y: start }, { x: reach, y: end });
  return `M0,${at(start)}${line}m-6,-4l6,4l-6,4`;
}

interface Place {
  x: number;
  y: number;
}

function curve(a: Place, b: Place): string {
  const half = at((a.x + b.x) / 2);
  return `C${half},${at(a.y)} ${half},${at(b.y)} ${at(b.x)},${at(b.y)}`;
}

/** A tenth of a pixel is finer than any screen shows. */
function at(value: number): number {
  return Math.round(value * 10) / 10;
}
