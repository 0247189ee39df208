import { escapeMarkup } from '#record/shared/escape-markup.ts';
import { tag, type Origin } from './drawing.ts';

/**
 * The lines of a text where they are seen. Each keeps its length whatever typeface the picture is opened with.
 */
export function drawText(node: Text, origin: Origin): string {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '') return '';
  const style = getComputedStyle(parent);
  if (style.visibility === 'hidden') return '';
  const isDrawn = parent instanceof SVGElement;
  const halo = isDrawn && style.stroke !== 'none' ? style.stroke : null;
  const look = {
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
    fill: isDrawn ? style.fill : style.color,
    stroke: halo,
    'stroke-width': halo && style.strokeWidth,
    'paint-order': halo && 'stroke',
  };
  return linesOf(node)
    .map(({ text, left, width, top, height }) => {
      const size = Number.parseFloat(style.fontSize);
      const place = {
        x: left - origin.left,
        // The baseline of both typefaces lies about a third of the size below the middle of the line.
        y: top - origin.top + height / 2 + size * 0.34,
        textLength: width,
        lengthAdjust: 'spacingAndGlyphs',
      };
      return tag('text', { ...look, ...place }, escapeMarkup(text));
    })
    .join('');
}

/** A sign that a stylesheet puts before what an element holds. */
export function drawBefore(element: HTMLElement, origin: Origin): string {
  const { content, color, fontFamily, fontSize, lineHeight } = getComputedStyle(element, '::before');
  const [, sign] = /^"(.+)"$/.exec(content) ?? [];
  if (!sign) return '';
  const { paddingTop, paddingLeft, paddingRight, textAlign } = getComputedStyle(element);
  const { left, right, top } = element.getBoundingClientRect();
  const isAtEnd = textAlign === 'end' || textAlign === 'right';
  const place = {
    x: isAtEnd
      ? right - origin.left - Number.parseFloat(paddingRight)
      : left - origin.left + Number.parseFloat(paddingLeft),
    y: top - origin.top + Number.parseFloat(paddingTop) + Number.parseFloat(lineHeight) * 0.75,
    'text-anchor': isAtEnd ? 'end' : null,
  };
  const look = { 'font-family': fontFamily, 'font-size': fontSize, fill: color };
  return tag('text', { ...look, ...place }, escapeMarkup(sign));
}

interface Line {
  text: string;
  left: number;
  width: number;
  top: number;
  height: number;
}

function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  for (const { text, isGlued, box } of piecesOf(node)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.top - box.top) < 2) {
      last.text += isGlued ? text : ` ${text}`;
      last.width = box.right - last.left;
    } else if (box.height > 0)
      lines.push({ text, left: box.left, width: box.width, top: box.top, height: box.height });
  }
  return lines;
}

/** Words; one that is broken over two lines, as characters. */
function piecesOf(node: Text): { text: string; isGlued: boolean; box: DOMRect }[] {
  const range = document.createRange();
  const pieceAt = (index: number, text: string, isGlued = false) => {
    range.setStart(node, index);
    range.setEnd(node, index + text.length);
    return { text, isGlued, box: range.getBoundingClientRect(), isBroken: range.getClientRects().length > 1 };
  };
  return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const whole = pieceAt(index, word);
    return whole.isBroken ? [...word].map((one, place) => pieceAt(index + place, one, place > 0)) : [whole];
  });
}
