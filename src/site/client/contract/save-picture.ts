import { escapeMarkup } from '#record/shared/escape-markup.ts';
import { LICENCE } from '#record/site/licence.ts';
import { siteName } from '../pictures/site-name.ts';
import type { Memo } from './memo.ts';

const WIDTH = 1200;
const MARGIN = 32;
const LINE = 18;
const FONT = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";

/**
 * The table as a picture that stands alone: title, what it shows, its rows, where it is from and under which
 * licence. Lanes are drawn where the page has them.
 */
export function pictureAsSvg(memo: Memo): string {
  const columns = layOut(memo);
  const lanes = [...document.querySelectorAll<HTMLElement>('tbody td.lane')];
  let y = MARGIN + 96;
  const rows = memo.rows.map((row, index) => {
    const cells = row.map((text, place) => wrap(text, columns[place]!.width));
    const height = Math.max(30, ...cells.map((lines) => lines.length * LINE + 12), laneHeight(lanes[index]));
    const drawn = cells.map((lines, place) =>
      textAt(lines, columns[place]!.x, y + 20, place === columns.length - 2 || place === 0),
    );
    const lane = lanes[index] ? laneAt(lanes[index], columns[0]!.width + MARGIN + 12, y + 6) : '';
    const rule = `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y + height}" y2="${y + height}" stroke="#dad6cb"/>`;
    y += height;
    return drawn.join('') + lane + rule;
  });
  const foot = [
    `Source: ${memo.address}`,
    `${siteName()}. Text: ${LICENCE.name}. Sources: ${memo.sources.map(({ publisher }, n) => `[${n + 1}] ${publisher}`).join(', ')}`,
  ];
  const notes = foot.flatMap((text) => wrap(text, WIDTH - 2 * MARGIN));
  const height = y + 24 + notes.length * LINE + MARGIN;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT}" font-size="14" fill="#16191f">` +
    `<title>${escapeMarkup(memo.title)}</title><rect width="100%" height="100%" fill="#fbfaf6"/>${HATCH}` +
    `<text x="${MARGIN}" y="${MARGIN + 24}" font-size="28" font-weight="600" font-family="'Source Serif 4', Georgia, serif">${escapeMarkup(memo.title)}</text>` +
    textAt(wrap(memo.summary, WIDTH - 2 * MARGIN).slice(0, 2), MARGIN, MARGIN + 50, false) +
    columns.map(({ x }, place) => textAt([memo.heads[place]!], x, MARGIN + 88, true)).join('') +
    rows.join('') +
    textAt(notes, MARGIN, y + 28, false) +
    '</svg>'
  );
}

const HATCH =
  '<defs><pattern id="not-disclosed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<line x1="0" y1="0" x2="0" y2="6" stroke="#82868d" stroke-width="1.5"/></pattern></defs>';

const LANE_WIDTH = 300;

function layOut({ heads }: Memo): { x: number; width: number }[] {
  const hasLanes = document.querySelector('tbody td.lane') !== null;
  const shares = hasLanes
    ? heads.length === 3
      ? [170, 330, 330]
      : [170, 350, 110, 130]
    : [200, 340, 340, 140, 90];
  let x = MARGIN;
  return heads.map((_head, place) => {
    const width = shares[place] ?? 120;
    const column = { x, width: width - 12 };
    x += width + (place === 0 && hasLanes ? LANE_WIDTH + 24 : 0);
    return column;
  });
}

function laneHeight(lane: HTMLElement | undefined): number {
  return lane ? (lane.querySelector('svg')?.clientHeight ?? 0) + 12 : 0;
}

/** A lane as the page shows it, its looks written into it, since no stylesheet goes along. */
function laneAt(lane: HTMLElement, x: number, y: number): string {
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

function textAt(lines: readonly string[], x: number, y: number, isStrong: boolean): string {
  const spans = lines.map(
    (line, place) => `<tspan x="${x}" y="${y + place * LINE}">${escapeMarkup(line)}</tspan>`,
  );
  return `<text${isStrong ? ' font-weight="600"' : ''}>${spans.join('')}</text>`;
}

/** Breaks a text at blanks; 7 px a character is a little more than the type takes. */
function wrap(text: string, width: number): string[] {
  const most = Math.floor(width / 7);
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
