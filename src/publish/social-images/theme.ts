import type { DisplayStanding, Status } from '#record/shared/vocabulary.ts';

/** Pixels; the size that networks show large (https://ogp.me, 1.91 : 1). */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The light theme of `styles/tokens.css`, as colours a picture can hold. */
export const INK = {
  paper: '#fbfaf6',
  text: '#16191f',
  muted: '#535963',
  rule: '#dad6cb',
  edge: '#82868d',
  brick: '#a5371b',
  accent: '#1d4f8c',
  tint: '#bfd0e4',
  wash: '#e6edf5',
};
const ACCENT = INK.accent;

/** The form of each status, as in `styles/forms.css`. */
export const STATUS_FORMS: Record<Status, { border: string; backgroundColor: string }> = {
  official: { border: `3px solid ${ACCENT}`, backgroundColor: ACCENT },
  reported: { border: `3px dashed ${ACCENT}`, backgroundColor: INK.paper },
  disputed: { border: `3px dashed ${INK.brick}`, backgroundColor: INK.paper },
};

/** The form of each standing, as in `styles/forms.css`; a hatch is drawn as a plain box of its colour. */
export const STANDING_FORMS: Record<DisplayStanding, { border: string; backgroundColor: string }> = {
  stated: { border: `2px solid ${ACCENT}`, backgroundColor: ACCENT },
  reported: { border: `2px dashed ${ACCENT}`, backgroundColor: INK.paper },
  inferred: { border: `2px solid ${ACCENT}`, backgroundColor: INK.wash },
  'not-disclosed': { border: `2px solid ${INK.edge}`, backgroundColor: INK.rule },
  none: { border: '0', backgroundColor: INK.muted },
};

/** Pixels; the longest headline an entry may have (110 characters) takes four lines of the smallest. */
export function headlineSize(headline: string): number {
  if (headline.length <= 38) return 104;
  return headline.length <= 70 ? 84 : 66;
}
