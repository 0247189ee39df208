import type { Origin } from './drawing.ts';
import { drawBox } from './seen-box.ts';
import { drawShape, drawUse } from './seen-shape.ts';
import { drawBefore, drawText } from './seen-text.ts';

/** What has no place in a picture: what is for using the page, and what is only said. */
const LEFT_OUT =
  '[data-part="figure-foot"], .no-print, .for-scripts, .visually-hidden, details:not([open]), defs, script, style, [hidden]';

/**
 * A part of the page as shapes and lines of text, as it is seen: the looks are written into each element, since no
 * stylesheet goes along. What is not shown at this width is left out.
 */
export function seenAsSvg(root: Element): string {
  const { left, top } = root.getBoundingClientRect();
  return [...root.childNodes].map((node) => drawNode(node, { left, top })).join('');
}

function drawNode(node: Node, origin: Origin): string {
  if (node instanceof Text) return drawText(node, origin);
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return '';
  if (getComputedStyle(node).display === 'none') return '';
  if (node instanceof SVGUseElement) return drawUse(node, origin);
  if (node instanceof SVGGeometryElement) return drawShape(node, origin);
  const within = [...node.childNodes].map((child) => drawNode(child, origin)).join('');
  return node instanceof HTMLElement ? drawBox(node, origin) + drawBefore(node, origin) + within : within;
}
