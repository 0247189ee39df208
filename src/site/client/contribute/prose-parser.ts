import type { mdxToHast as parse } from 'satteri';
import { citationsAlone } from './citations-alone.ts';

type Parse = typeof parse;

let parser: Parse | null = null;

/** The parser of prose once it is here; before, only what a text cites. */
export function mdxToHast(...[text, options]: Parameters<Parse>): ReturnType<Parse> {
  return parser ? parser(text, options) : citationsAlone(text);
}

/** Fetches the parser, about a megabyte; where a browser or its memory cannot take it, nothing changes. */
export async function loadParser(): Promise<boolean> {
  try {
    const { mdxToHast: loaded } = await import('satteri');
    loaded('Words.', { position: true });
    parser = loaded;
    return true;
  } catch {
    return false;
  }
}

export function hasParser(): boolean {
  return parser !== null;
}
