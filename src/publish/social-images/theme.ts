import type { Status } from '#record/shared/vocabulary.ts';

/** Pixels; the size that networks show large (https://ogp.me, 1.91 : 1). */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The light theme of `styles/tokens.css`, as colours a picture can hold. */
export const INK = { paper: '#fbfaf7', text: '#131722', muted: '#454c5c', rule: '#d5d2ca', brick: '#98361d' };
const ACCENT = '#24508f';

/** The form of each status, as in `styles/forms.css`. */
export const STATUS_FORMS: Record<Status, { border: string; backgroundColor: string }> = {
  official: { border: `3px solid ${ACCENT}`, backgroundColor: ACCENT },
  reported: { border: `3px dashed ${ACCENT}`, backgroundColor: INK.paper },
  disputed: { border: `3px dashed ${INK.brick}`, backgroundColor: INK.paper },
};

/** Pixels; the longest headline an entry may have (110 characters) takes four lines of the smallest. */
export function headlineSize(headline: string): number {
  if (headline.length <= 38) return 104;
  return headline.length <= 70 ? 84 : 66;
}
