/** Thin lanes of further aspects below the leading one, in pixels. */
export const THIN = { first: 22, pitch: 7, height: 5 };

/** Where a thin lane begins; the first further aspect is 0. */
export function thinTop(place: number): number {
  return THIN.first + place * THIN.pitch;
}

/** Height of a row with so many aspects. */
export function laneHeight(aspects: number): number {
  return aspects === 1 ? 20 : thinTop(aspects - 2) + THIN.height + 1;
}

/** Pixels of the narrowest lanes that show labels: in the table of the contract, and alone across a page. */
export const LABELLED = { inTable: 620, alone: 1000 };
