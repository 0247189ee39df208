import { IMAGE_SIZE, INK } from './theme.ts';

/** CSS; pixels where no unit is given. */
export type Style = Record<string, string | number>;

/** A box of a picture, in the form that takumi draws. */
export type Box =
  { type: 'text'; style: Style; text: string } | { type: 'container'; style: Style; children: Box[] };

/** A box with its text, with what lies in it, or empty. */
export function box(style: Style, content: readonly (Box | string)[] | string = []): Box {
  // A text without letters would take no room, whatever its style says.
  if (typeof content === 'string' && content) return { type: 'text', style, text: content };
  const children = [...content].map((part) => (typeof part === 'string' ? box({}, part) : part));
  return { type: 'container', style, children };
}

/** The whole picture. */
export const FRAME = {
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
