import type { SocialImage } from './social-image.ts';
import { IMAGE_SIZE, INK, STATUS_FORMS, headlineSize } from './theme.ts';

/** An element as satori reads it: the shape of a React element, made by hand. */
export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: (Box | string)[] | string };
}

/** The card from top to bottom: kicker, headline, and the line of what is known about it. */
export function layOut(card: SocialImage): Box {
  return box(FRAME, [
    box({ fontSize: 42, color: INK.muted }, card.kicker),
    box({ ...HEADLINE, fontSize: headlineSize(card.headline) }, card.headline),
    box(FOOT, [box(FOOT_LINE, [...swatch(card), card.foot]), box({ fontWeight: 600 }, card.site)]),
  ]);
}

const FRAME = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  boxSizing: 'border-box',
  ...IMAGE_SIZE,
  fontFamily: 'latin, latin-ext',
  padding: '52px 64px 44px',
  backgroundColor: INK.paper,
  color: INK.text,
  borderTop: `14px solid ${INK.brick}`,
};

const HEADLINE = {
  fontWeight: 600,
  lineHeight: 1.14,
  letterSpacing: -1.5,
  textWrap: 'balance',
  wordBreak: 'break-word',
};

const FOOT = {
  display: 'flex',
  justifyContent: 'space-between',
  gap: 40,
  fontSize: 32,
  paddingTop: 26,
  borderTop: `2px solid ${INK.rule}`,
};

const FOOT_LINE = { display: 'flex', alignItems: 'center', gap: 18, color: INK.muted };

function swatch({ status }: SocialImage): Box[] {
  return status ? [box({ width: 44, height: 28, ...STATUS_FORMS[status] }, '')] : [];
}

function box(style: Box['props']['style'], children: Box['props']['children']): Box {
  return { type: 'div', props: { style, children } };
}
