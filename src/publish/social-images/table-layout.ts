import { FRAME, box, type Box, type Style } from './box.ts';
import { laneOf, markOf } from './marks.ts';
import type { ImageCell, ImageRow, PageImage } from './page-image.ts';
import { INK } from './theme.ts';

/** More rows than this stand on a line each. */
const MOST_ROOMY = 6;

/** A headline, the rows of a table, and the line below them. */
export function layOutTable({ kicker, headline, heads, rows, foot, site }: PageImage): Box {
  const isDense = rows.length > MOST_ROOMY;
  const size = isDense ? 22 : 26;
  return box({ ...FRAME, padding: '28px 56px 24px' }, [
    box({ display: 'flex', flexDirection: 'column' }, [
      box({ fontSize: 26, color: INK.muted }, kicker),
      box({ ...HEADLINE, fontSize: isDense ? 46 : headlineSize(headline) }, headline),
    ]),
    box({ display: 'flex', flexDirection: 'column', fontSize: size }, [
      ...(heads.length > 0 ? [headOf(heads)] : []),
      ...rows.map((row) => rowOf(row, isDense)),
    ]),
    box(FOOT, [box({ color: INK.muted }, foot), box({ fontWeight: 600, flexShrink: 0 }, site)]),
  ]);
}

const HEADLINE = { fontWeight: 600, lineHeight: 1.14, letterSpacing: -1 };
const FOOT = {
  display: 'flex',
  justifyContent: 'space-between',
  gap: 40,
  fontSize: 24,
  paddingTop: 12,
  borderTop: `2px solid ${INK.text}`,
};

/** Pixels; the longest takes two lines. */
function headlineSize(headline: string): number {
  return headline.length <= 44 ? 54 : 42;
}

function headOf(heads: readonly string[]): Box {
  return box({ ...ROW, borderTop: '0', padding: '0 0 4px', fontSize: 24, color: INK.muted }, [
    box(NAME),
    ...heads.map((head) => box(columnOf(heads.length), head)),
  ]);
}

function rowOf({ name, lane, cells }: ImageRow, isDense: boolean): Box {
  return box({ ...ROW, padding: isDense ? '1px 0' : '7px 0' }, [
    box({ ...NAME, color: INK.muted }, name),
    ...(lane ? [laneOf(lane)] : []),
    ...cells.map((cell) => cellOf(cell, columnOf(cells.length))),
  ]);
}

const ROW = {
  display: 'flex',
  alignItems: 'center',
  gap: 20,
  borderTop: `1px solid ${INK.rule}`,
  lineHeight: 1.25,
};
const NAME = { width: 262, flexShrink: 0 };

function columnOf(columns: number): Style {
  return { flexGrow: 1, flexBasis: 0, width: `${100 / columns}%` };
}

function cellOf({ text, standing, isStrong = false, isPast = false, width }: ImageCell, column: Style): Box {
  const place = width ? { width, flexShrink: 0 } : column;
  return box({ ...place, display: 'flex', alignItems: 'center', gap: 12 }, [
    ...(standing ? [markOf(standing, isPast)] : []),
    box({ fontWeight: isStrong ? 600 : 400, flexShrink: 1 }, text),
  ]);
}
