import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';
import { Renderer } from '@takumi-rs/core';
import type { PageImage } from './page-image.ts';
import type { SocialImage } from './social-image.ts';
import { encodeIndexedPng, indexPicture, type Packing } from './indexed-png.ts';
import { layOut } from './layout.ts';
import { IMAGE_SIZE } from './theme.ts';

/** Draws a card as a PNG of 1200 × 630 pixels. Letters that its typeface lacks are left out; nothing is fetched. */
export async function drawSocialImage(card: SocialImage | PageImage): Promise<Uint8Array<ArrayBuffer>> {
  renderer ??= makeRenderer();
  const [drawing, layout] = [await renderer, layOut(card)];
  const pixels = await drawing.render(layout, { ...IMAGE_SIZE, format: 'raw' });
  const picture = indexPicture(new Uint32Array(pixels.buffer), IMAGE_SIZE.width);
  // Memory is given back at once: for 3 MB a picture the whole heap would be searched for garbage every few pictures.
  pixels.buffer.transfer(0);
  // The renderer's own PNG makes a picture take a third longer, and is for those of more colours.
  if (!picture) return drawing.render(layout, { ...IMAGE_SIZE, format: 'png' });
  const png = await encodeIndexedPng(picture, PACKING);
  picture.lines.buffer.transfer(0);
  return png;
}

/** Looks for runs of a colour alone: a quarter of the time to pack, for a fifth more bytes. */
const PACKING: Packing = {
  deflate: (bytes) => promisify(deflate)(bytes, { strategy: constants.Z_RLE }),
  crc32,
};

let renderer: Promise<Renderer> | null = null;

/** With the same typeface that readers see where they have it; in its Latin and extended Latin parts. */
async function makeRenderer(): Promise<Renderer> {
  // The working folder is the project's: a built module lies elsewhere and cannot find its packages by itself.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const made = new Renderer();
  for (const script of ['latin', 'latin-ext'])
    for (const weight of [400, 600]) {
      const file = `@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`;
      await made.registerFont({ name: script, weight, data: await readFile(resolve(file)) });
    }
  return made;
}
