import { escapeMarkup } from '#record/shared/escape-markup.ts';

/** Width of a lane in a picture, in px. */
export const LANE_WIDTH = 300;

/** Fills what is not disclosed; once in a picture. */
export const HATCH =
  '<defs><pattern id="not-disclosed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<line x1="0" y1="0" x2="0" y2="6" stroke="#82868d" stroke-width="1.5"/></pattern></defs>';

/** Px that a lane needs, room around it included. */
export function laneHeight(lane: HTMLElement | undefined): number {
  return lane ? (lane.querySelector('svg')?.clientHeight ?? 0) + 12 : 0;
}

/** A lane as the page shows it, its looks written into it, since no stylesheet goes along. */
export function laneAt(lane: HTMLElement, x: number, y: number): string {
  const svg = lane.querySelector('svg')!;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [...svg.querySelectorAll<SVGElement>('*')];
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const { fill, stroke, strokeWidth, strokeDasharray, display } = getComputedStyle(originals[index]!);
    if (display === 'none') element.remove();
    element.removeAttribute('class');
    element.setAttribute('fill', fill.startsWith('url') ? 'url(#not-disclosed)' : fill);
    element.setAttribute('stroke', stroke);
    element.setAttribute('stroke-width', strokeWidth);
    if (strokeDasharray !== 'none') element.setAttribute('stroke-dasharray', strokeDasharray);
  });
  copy.setAttribute('x', String(x));
  copy.setAttribute('y', String(y));
  copy.setAttribute('width', String(LANE_WIDTH));
  copy.removeAttribute('class');
  return new XMLSerializer().serializeToString(copy);
}

/** The days shown, through a lane. */
export function dayLines(x: number, y: number, height: number): string {
  const lines = [...document.querySelectorAll<HTMLElement>('[data-day-line]:not([hidden])')];
  return lines
    .map((line) => {
      const at = x + (LANE_WIDTH * Number.parseFloat(line.style.translate)) / 100;
      const colour = getComputedStyle(line).borderInlineStartColor;
      return `<line x1="${at}" x2="${at}" y1="${y}" y2="${y + height}" stroke="${colour}" stroke-width="2"/>`;
    })
    .join('');
}

/** The years of the axis above the lanes, where the page has them. */
export function yearsAt(x: number, y: number): string {
  const years = [...document.querySelectorAll<SVGTextElement>('thead td.lane .years text')];
  return years
    .map((year) => {
      const at = x + (LANE_WIDTH * Number.parseFloat(year.getAttribute('x') ?? '0')) / 100;
      return `<text x="${at}" y="${y}" font-size="12">${escapeMarkup(year.textContent.trim())}</text>`;
    })
    .join('');
}
