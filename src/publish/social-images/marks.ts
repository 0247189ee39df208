import { FROM_PARTY, IN_FORCE, type DisplayStanding } from '#record/shared/vocabulary.ts';
import type { LaneBar } from '../pictures/lanes.ts';
import { box, type Box, type Style } from './box.ts';
import type { ImageLane } from './page-image.ts';
import { INK, STANDING_FORMS } from './theme.ts';

/** How sure a value is, as a box before it; nothing in force is a line. */
export function markOf(standing: DisplayStanding, isPast: boolean): Box {
  const height = IN_FORCE[standing] ? 18 : 2;
  return box({ ...MARK, height, ...formOf(standing, isPast) });
}

const MARK = { boxSizing: 'border-box', width: 28, flexShrink: 0 };

/** Past values are paler, as in the lanes of the site. */
function formOf(standing: DisplayStanding, isPast: boolean): Style {
  const isPale = isPast && FROM_PARTY[standing];
  return isPale ? { border: `2px solid ${INK.tint}`, backgroundColor: INK.tint } : STANDING_FORMS[standing];
}

/** The values of a term through time, and the day shown. */
export function laneOf({ bars, at }: ImageLane): Box {
  return box(
    { display: 'flex', position: 'relative', width: LANE.width, height: LANE.height, flexShrink: 0 },
    [
      ...bars.map((bar) => barOf(bar, at)),
      box({
        position: 'absolute',
        left: across(at) - 1,
        width: 3,
        height: LANE.height,
        backgroundColor: INK.text,
      }),
    ],
  );
}

function barOf({ x, width, standing, isOpen }: LaneBar, at: number): Box {
  const end = isOpen ? Math.max(at, x + 1) : x + width;
  const isPast = x > at || end < at;
  const height = IN_FORCE[standing] ? 18 : 2;
  return box({
    boxSizing: 'border-box',
    position: 'absolute',
    left: across(x),
    top: (LANE.height - height) / 2,
    width: across(end - x) - 2,
    height,
    ...formOf(standing, isPast),
  });
}

const LANE = { width: 330, height: 24 };

function across(percent: number): number {
  return (percent / 100) * LANE.width;
}
