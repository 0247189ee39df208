import type { LeadPair, Offer } from '#record/availability/schema.ts';
import { OFFER_STANDINGS, STAGES, type OfferStanding, type Stage } from '#record/availability/vocabulary.ts';

/** The form of a channel's marks: the leading pair, the other channels that are compared, all others. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;
export type Shape = (typeof SHAPES)[number];

/** A mark as SVG paths around the origin, about 12 units wide. */
export interface Mark {
  /** Id to refer to it by. */
  id: string;
  outline: string;
  /** What is filled in; null for an outline alone. */
  fill: string | null;
  /** Dashes that fit the outline a whole number of times, so that it closes without a gap; null if it is solid. */
  dashes: string | null;
}

/** The shape of a channel's marks: the first two of the leading pair, the third channel compared, else a diamond. */
export function shapeOf(channel: string, leads: readonly LeadPair[]): Shape {
  const compared = [...new Set(leads.flatMap(({ first, second }) => [first, second]))];
  const [first, second] = [leads[0]?.first, leads[0]?.second];
  if (channel === first) return 'circle';
  if (channel === second) return 'square';
  return leads.length > 0 && compared.findLast((id) => id !== first && id !== second) === channel
    ? 'triangle'
    : 'diamond';
}

/** Id of the mark of an offer: by shape, stage and standing. */
export function markId(shape: Shape, { stage, standing }: Pick<Offer, 'stage' | 'standing'>): string {
  return `m-${shape}-${stage}-${standing}`;
}

/** Every mark: open = announced, half = preview, filled = generally available, crossed = withdrawn, dashed = reported. */
export function allMarks(): Mark[] {
  return SHAPES.flatMap((shape) =>
    STAGES.flatMap((stage) => OFFER_STANDINGS.map((standing) => markOf(shape, stage, standing))),
  );
}

function markOf(shape: Shape, stage: Stage, standing: OfferStanding): Mark {
  const isDashed = standing === 'reported';
  return {
    id: markId(shape, { stage, standing }),
    outline: OUTLINES[shape],
    fill: fillOf(shape, stage, isDashed),
    dashes: isDashed ? DASHES[shape] : null,
  };
}

/** What is filled in; inside a dashed outline it is a dot, so that the dashes stay visible. */
function fillOf(shape: Shape, stage: Stage, isDashed: boolean): string | null {
  if (stage === 'announced') return null;
  if (stage === 'withdrawn') return 'M-6.5 5.5l12-12 1 1-12 12z';
  const isHalf = stage !== 'general-availability';
  const [whole, half] = isDashed ? [CORE[shape], HALF_CORE[shape]] : [OUTLINES[shape], HALVES[shape]];
  return isHalf ? half : whole;
}

const OUTLINES: Record<Shape, string> = {
  circle: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z',
  square: 'M-3.5-5h8.5v10h-10v-10z',
  triangle: 'M0-6.5l6.5 11.5h-13z',
  diamond: 'M0-6.5l6.5 6.5-6.5 6.5-6.5-6.5z',
};
const HALVES: Record<Shape, string> = {
  circle: 'M-5.5 0a5.5 5.5 0 0 0 11 0z',
  square: 'M-5 0h10v5h-10z',
  triangle: 'M-3.7 0h7.4l2.8 5h-13z',
  diamond: 'M-6.5 0h13l-6.5 6.5z',
};
const DASHES: Record<Shape, string> = {
  circle: '2.7 1.62',
  square: '3 2',
  triangle: '2.75 1.65',
  diamond: '2.9 1.7',
};

/** The dot inside a dashed outline. */
const CORE: Record<Shape, string> = {
  circle: 'M-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0z',
  square: 'M-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0z',
  triangle: 'M-2 1.6a2 2 0 1 0 4 0a2 2 0 1 0-4 0z',
  diamond: 'M-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0z',
};
const HALF_CORE: Record<Shape, string> = {
  circle: 'M-2.6-.4a2.6 2.6 0 0 0 5.2 0z',
  square: 'M-2.6-.4a2.6 2.6 0 0 0 5.2 0z',
  triangle: 'M-2.2 1a2.2 2.2 0 0 0 4.4 0z',
  diamond: 'M-2.6-.4a2.6 2.6 0 0 0 5.2 0z',
};
