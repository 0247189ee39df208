import { tag, type Origin } from './drawing.ts';

/** The ground and the edges of an element, if it has any. */
export function drawBox(element: HTMLElement, origin: Origin): string {
  const style = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return '';
  const place = { x: left - origin.left, y: top - origin.top, width, height };
  const image = style.backgroundImage;
  if (image.startsWith('radial-gradient')) return dots(place, style.color);
  const sides = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
  ];
  const [over, right, under] = sides.map(Number.parseFloat);
  const hasEdge = sides.every((side) => Number.parseFloat(side) > 0);
  const fill = image.startsWith('repeating') ? 'url(#conditional)' : style.backgroundColor;
  const isPlain = fill === 'rgba(0, 0, 0, 0)';
  if (hasEdge || !isPlain) {
    const edge = hasEdge ? { stroke: style.borderTopColor, 'stroke-width': right! } : {};
    const dashes = hasEdge && style.borderTopStyle === 'dashed' ? '3 2' : null;
    return tag('rect', {
      ...inset(place, hasEdge ? right! : 0),
      fill: isPlain ? 'none' : fill,
      ...edge,
      'stroke-dasharray': dashes,
    });
  }
  return [
    over! > 0 ? rule(place, place.y + over! / 2, style.borderTopColor, over!) : '',
    under! > 0 ? rule(place, place.y + height - under! / 2, style.borderBottomColor, under!) : '',
  ].join('');
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The line of an edge runs along its middle. */
function inset({ x, y, width, height }: Place, edge: number): Record<keyof Place, number> {
  return { x: x + edge / 2, y: y + edge / 2, width: width - edge, height: height - edge };
}

function rule({ x, width }: Place, y: number, stroke: string, strokeWidth: number): string {
  return tag('line', { x1: x, x2: x + width, y1: y, y2: y, stroke, 'stroke-width': strokeWidth });
}

function dots({ x, y, width, height }: Place, stroke: string): string {
  const middle = y + height / 2;
  const look = { stroke, 'stroke-width': 1.5, 'stroke-dasharray': '1.5 3' };
  return tag('line', { x1: x, x2: x + width, y1: middle, y2: middle, ...look });
}
