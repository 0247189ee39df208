import { tag, type Origin } from './drawing.ts';

const LENGTHS = ['x', 'y', 'width', 'height', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r'] as const;

/** A shape of a picture on the page, in the place where it is seen. */
export function drawShape(shape: SVGGeometryElement, origin: Origin): string {
  if (shape.getAttribute('visibility') === 'hidden') return '';
  return drawn(shape, {
    transform: placed(shape.getScreenCTM(), origin),
    look: lookOf(getComputedStyle(shape)),
  });
}

/** What a `use` refers to, in the colour of its place. */
export function drawUse(use: SVGUseElement, origin: Origin): string {
  const group = document.querySelector(use.href.baseVal);
  const { color } = getComputedStyle(use);
  const moved = use.getScreenCTM()?.translate(use.x.baseVal.value, use.y.baseVal.value);
  const shapes = [...(group?.querySelectorAll<SVGGeometryElement>('path') ?? [])].map((shape) => {
    const style = getComputedStyle(shape);
    const look = lookOf(style);
    const [fill, stroke] = [look.fill, look.stroke].map((one) => (one === style.color ? color : one));
    return drawn(shape, { transform: null, look: { ...look, fill: fill!, stroke: stroke! } });
  });
  return tag('g', { transform: placed(moved ?? null, origin), opacity: opacityOf(use) }, shapes.join(''));
}

type Look = ReturnType<typeof lookOf>;

function lookOf(style: CSSStyleDeclaration) {
  return {
    fill: fillOf(style.fill),
    stroke: style.stroke,
    'stroke-width': style.strokeWidth,
    'stroke-opacity': style.strokeOpacity === '1' ? null : style.strokeOpacity,
    'stroke-dasharray': style.strokeDasharray === 'none' ? null : style.strokeDasharray,
    'vector-effect': style.vectorEffect === 'none' ? null : style.vectorEffect,
  };
}

/** Browsers give the whole address of a pattern. */
function fillOf(fill: string): string {
  const [, pattern] = /#([\w-]+)/.exec(fill.startsWith('url') ? fill : '') ?? [];
  return pattern ? `url(#${pattern})` : fill;
}

function drawn(
  shape: SVGGeometryElement,
  { transform, look }: { transform: string | null; look: Look },
): string {
  const lengths = LENGTHS.flatMap((name) => {
    const length: unknown = shape[name as keyof SVGGeometryElement];
    return length instanceof SVGAnimatedLength ? [[name, length.baseVal.value] as const] : [];
  });
  const opacity = opacityOf(shape);
  return tag(shape.tagName, {
    ...Object.fromEntries(lengths),
    d: shape.getAttribute('d'),
    transform,
    opacity,
    ...look,
  });
}

function placed(matrix: DOMMatrix | null, origin: Origin): string | null {
  if (!matrix) return null;
  const { a, b, c, d, e, f } = matrix;
  return `matrix(${[a, b, c, d, e - origin.left, f - origin.top].map((part) => Math.round(part * 1e4) / 1e4).join(' ')})`;
}

/** A group's opacity is that of its shapes too. */
function opacityOf(element: Element): string | null {
  const { opacity } = getComputedStyle(element.parentElement!);
  return opacity === '1' ? null : opacity;
}
