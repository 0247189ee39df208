import { FRAME, box, type Box } from './box.ts';
import type { PageImage } from './page-image.ts';
import type { SocialImage } from './social-image.ts';
import { layOutTable } from './table-layout.ts';
import { INK, STATUS_FORMS, headlineSize } from './theme.ts';

/** A card from top to bottom: kicker, headline, the rows of a page if it has some, and a line below them. */
export function layOut(card: SocialImage | PageImage): Box {
  return 'rows' in card ? layOutTable(card) : layOutWords(card);
}

function layOutWords(card: SocialImage): Box {
  return box(FRAME, [
    box({ fontSize: 42, color: INK.muted }, card.kicker),
    box({ ...HEADLINE, fontSize: headlineSize(card.headline) }, card.headline),
    box(FOOT, [box(FOOT_LINE, [...swatch(card), card.foot]), box({ fontWeight: 600 }, card.site)]),
  ]);
}

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
  return status ? [box({ width: 50, height: 34, ...STATUS_FORMS[status] })] : [];
}
