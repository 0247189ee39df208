import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { keptBytes } from './kept-bytes.ts';
import { withBase } from '#record/shared/address.ts';

/** A font as pages load it: a subset of a package's file, named by what it holds. */
export interface FontFile {
  family: string;
  weights: string;
  /** Address without the base path. */
  address: string;
  bytes: Uint8Array;
}

/** What is read, and what is used. A set of characters that is fixed: new text needs no new font. */
export const FONT_CHARACTERS =
  Array.from({ length: 95 }, (_none, place) => String.fromCodePoint(32 + place)).join('') +
  '\u00a0£§©·×ÄÖÜßäåçèéíñóöüš–—‘’“”„…€←→−≈';

const FONTS = [
  {
    family: 'Source Serif 4',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    weights: '400 600',
    // One optical size serves headlines and prose; a second one would double the file.
    axes: { opsz: 20, wght: { min: 400, max: 600 } },
  },
  {
    family: 'Source Sans 3',
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    weights: '400 700',
    axes: { wght: { min: 400, max: 700 } },
  },
] as const;

/** The fonts of the site; made once and kept for later builds, the same bytes each time. */
export function fontFiles(): Promise<FontFile[]> {
  made ??= Promise.all(FONTS.map(makeFont));
  return made;
}

let made: Promise<FontFile[]> | null = null;

async function makeFont({ family, file, weights, axes }: (typeof FONTS)[number]): Promise<FontFile> {
  const whole = await readFile(createRequire(import.meta.url).resolve(file));
  const options = { targetFormat: 'woff2' as const, variationAxes: axes, preserveNameIds: [] };
  // The lock names the version of each package that has a say in the bytes.
  const lock = await readFile('package-lock.json');
  const bytes = await keptBytes('.cache/fonts', [lock, whole, FONT_CHARACTERS, JSON.stringify(options)], () =>
    subsetFont(whole, FONT_CHARACTERS, options),
  );
  const name = family.toLowerCase().replaceAll(' ', '-');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { family, weights, address: `/fonts/${name}.${hash}.woff2`, bytes };
}

/** The `@font-face` rules of a page served below `base`. */
export function fontFaces(fonts: readonly FontFile[], base: string): string {
  return fonts
    .map(
      ({ family, weights, address }) =>
        `@font-face{font-family:"${family}";font-weight:${weights};font-display:swap;` +
        `src:url("${withBase(base, address)}") format("woff2")}`,
    )
    .join('');
}
