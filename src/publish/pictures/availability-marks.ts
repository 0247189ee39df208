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
  isDashed: boolean;
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
    isDashed,
  };
}

/** What is filled in; inside a dashed outline it is smaller, so that the dashes stay visible. */
function fillOf(shape: Shape, stage: Stage, isDashed: boolean): string | null {
  if (stage === 'announced') return null;
  if (stage === 'withdrawn') return 'M-6.5 5.5l12-12 1 1-12 12z';
  const isHalf = stage !== 'general-availability';
  const [whole, half] = isDashed ? [CORES[shape], HALF_CORES[shape]] : [OUTLINES[shape], HALVES[shape]];
  return isHalf ? half : whole;
}

const OUTLINES: Record<Shape, string> = {
  circle: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z',
  square: 'M-5-5h10v10h-10z',
  triangle: 'M0-6l6 11h-12z',
  diamond: 'M0-6.5l6.5 6.5-6.5 6.5-6.5-6.5z',
};
const HALVES: Record<Shape, string> = {
  circle: 'M-5.5 0a5.5 5.5 0 0 0 11 0z',
  square: 'M-5 0h10v5h-10z',
  triangle: 'M-3.3 0h6.6l2.7 5h-12z',
  diamond: 'M-6.5 0h13l-6.5 6.5z',
};
const CORES: Record<Shape, string> = {
  circle: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  square: 'M-2.7-2.7h5.4v5.4h-5.4z',
  triangle: 'M0-2.2l3 5.4h-6z',
  diamond: 'M0-3.6l3.6 3.6-3.6 3.6-3.6-3.6z',
};
const HALF_CORES: Record<Shape, string> = {
  circle: 'M-3 0a3 3 0 0 0 6 0z',
  square: 'M-2.7 0h5.4v2.7h-5.4z',
  triangle: 'M-1.8 0.6h3.6l1.4 2.6h-6.4z',
  diamond: 'M-3.6 0h7.2l-3.6 3.6z',
};
