import { escapeMarkup } from '#record/shared/escape-markup.ts';
import { LICENCE } from '#record/site/licence.ts';
import { siteName } from '../pictures/site-name.ts';
import { dayLines, HATCH, LANE_WIDTH, laneAt, laneHeight, yearsAt } from './lanes-in-picture.ts';
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
  const laneX = columns[0]!.width + MARGIN + 12;
  let y = MARGIN + 96;
  const rows = memo.rows.map((row, index) => {
    const cells = row.map((text, place) => wrap(text, columns[place]!.width));
    const height = Math.max(30, ...cells.map((lines) => lines.length * LINE + 12), laneHeight(lanes[index]));
    const drawn = cells.map((lines, place) =>
      textAt(lines, columns[place]!.x, y + 20, place === columns.length - 2 || place === 0),
    );
    const lane = lanes[index] ? laneAt(lanes[index], laneX, y + 6) + dayLines(laneX, y, height) : '';
    const rule = `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y + height}" y2="${y + height}" stroke="#dad6cb"/>`;
    y += height;
    return drawn.join('') + lane + rule;
  });
  const foot = [
    ...(lanes.length > 0 ? [BARS] : []),
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
    yearsAt(laneX, MARGIN + 88) +
    rows.join('') +
    textAt(notes, MARGIN, y + 28, false) +
    '</svg>'
  );
}

/** What the forms of the bars mean to who has no page beside the picture. */
const BARS =
  'Bars: filled: stated; pale with an outline: inferred; dashed outline: reported; hatched: not disclosed; a thin line: none or ended. Numbers in brackets are the sources below.';

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
