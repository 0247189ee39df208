import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import type { PageImage } from './page-image.ts';
import type { SocialImage } from './social-image.ts';
import { layOut } from './layout.ts';
import { IMAGE_SIZE } from './theme.ts';

/** Draws a card as a PNG of 1200 × 630 pixels. Letters that its typeface lacks are left out; nothing is fetched. */
export async function drawSocialImage(card: SocialImage | PageImage): Promise<Uint8Array<ArrayBuffer>> {
  renderer ??= makeRenderer();
  return (await renderer).render(layOut(card), { ...IMAGE_SIZE, format: 'png' });
}

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
