import { IMAGE_SIZE, INK } from './theme.ts';

type Style = Record<string, string | number>;

/** An element as satori reads it: the shape of a React element, made by hand. */
export interface Box {
  type: 'div';
  props: { style: Style; children: (Box | string)[] | string };
}

export function box(style: Style, children: Box['props']['children'] = ''): Box {
  return { type: 'div', props: { style, children } };
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
