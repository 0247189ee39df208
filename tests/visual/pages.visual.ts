import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { useBrowser } from '../support/browser.ts';
import { PAGES } from '../support/page-types.ts';
import { settle } from '../support/visit.ts';
import { comparePictures } from './compare-pictures.ts';

const browser = useBrowser();
const { url } = inject('record');

/** As much of a page as is looked at, in px; the pictures are of half the size, and small enough to keep. */
const TALLEST = 1200;
const SCALE = 0.5;
/** Share of the pixels that may differ. */
const TOLERATED = 0.0005;

const WINDOWS = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.each(WINDOWS)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  test.each(PAGES)('the page "%s" looks as it did', async (type, address) => {
    const name = `${type.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
    const now = await look(address, width, colorScheme);
    const baseline = join(import.meta.dirname, 'pictures', name);
    if (inject('updatePictures')) return write(baseline, now);
    const { share, picture } = comparePictures(await readFile(baseline), now);
    if (share <= TOLERATED) return;
    const folder = join(projectFolder, '.cache/visual');
    await write(join(folder, name), picture);
    await write(join(folder, `now-${name}`), now);
    expect.fail(`${(share * 100).toFixed(2)} % of the pixels differ: see .cache/visual/${name}`);
  });
});

async function look(address: string, width: number, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  const viewport = { width, height: 800 };
  const context = await browser().newContext({ viewport, colorScheme, deviceScaleFactor: SCALE });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  // Whether the feeds were read long ago is no part of the look.
  await page.clock.setFixedTime('2026-01-01');
  await page.goto(`${url}${address}`);
  await settle(page);
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(full, TALLEST) };
  return page.screenshot({ clip, fullPage: true, animations: 'disabled' });
}

async function write(file: string, bytes: Buffer): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, bytes);
}
