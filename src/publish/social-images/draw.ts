import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import type { PageImage } from './page-image.ts';
import type { SocialImage } from './social-image.ts';
import { layOut } from './layout.ts';
import { IMAGE_SIZE } from './theme.ts';

/** Draws a card as a PNG of 1200 × 630 pixels. Letters that its typeface lacks are left out; nothing is fetched. */
export async function drawSocialImage(card: SocialImage | PageImage): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= readFonts();
  const svg = await satori(layOut(card) as Parameters<typeof satori>[0], {
    ...IMAGE_SIZE,
    fonts: await fonts,
    // Without this, satori asks the web for pictures of emoji and for other typefaces.
    loadAdditionalAsset: async () => [],
  });
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return new Uint8Array(picture.asPng());
}

let fonts: Promise<SatoriOptions['fonts']> | null = null;

/** The same typeface that readers see where they have it; in its Latin and extended Latin parts. */
function readFonts(): Promise<SatoriOptions['fonts']> {
  // The working folder is the project's: a built module lies elsewhere and cannot find its packages by itself.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const parts = (['latin', 'latin-ext'] as const).flatMap((script) =>
    ([400, 600] as const).map((weight) => ({ script, weight })),
  );
  return Promise.all(
    parts.map(async ({ script, weight }) => ({
      name: script,
      weight,
      data: await readFile(
        resolve(`@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`),
      ),
    })),
  );
}
