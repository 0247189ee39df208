import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { drawSocialImage } from '#publish/social-images/draw.ts';
import { IMAGE_SIZE } from '#publish/social-images/theme.ts';
import type { PageImage } from '#publish/social-images/page-image.ts';
import { entryImage, siteImage } from '#publish/social-images/social-image.ts';
import { makeEntry, makeSite } from '../../support/builders.ts';

const PAPER = [0xfb, 0xfa, 0xf6];
/** Room that the layout leaves free on the left, on the right and at the foot. */
const MARGIN = 40;

describe('drawSocialImage', () => {
  test('is a picture of the size that networks show large', async () => {
    const { width, height } = await drawn({ title: 'The ferries merge' });
    expect({ width, height }).toEqual(IMAGE_SIZE);
  });

  test.each(['W'.repeat(38), 'Wharf '.repeat(18).trim(), 'A word and another '.repeat(6).slice(0, 110)])(
    'keeps the headline "%s" within its margins',
    async (title) => {
      const picture = await drawn({ title });
      expect(inkedColumns(picture, 60, 560).filter((x) => x < MARGIN || x >= 1200 - MARGIN)).toEqual([]);
      expect(inkedRows(picture).filter((y) => y >= 630 - MARGIN / 2)).toEqual([]);
    },
  );

  test('tells an official event from a reported one by form', async () => {
    const [official, reported] = await Promise.all([
      drawn({ status: 'official' }),
      drawn({ status: 'reported' }),
    ]);
    expect(inkIn(official, { x: 64, y: 540, width: 44, height: 60 })).toBeGreaterThan(
      2 * inkIn(reported, { x: 64, y: 540, width: 44, height: 60 }),
    );
  });

  test('draws letters of other scripts or hostile markup without asking anyone for them', async () => {
    const { width } = await drawn({ title: '<svg onload=x> ☃ 漢字 👩‍🚀 \\u202e &amp;' });
    expect(width).toBe(IMAGE_SIZE.width);
  });

  test('draws the mark of a value, and nothing where a column has no head', async () => {
    const picture = await drawnPage({
      kicker: 'Term by term',
      headline: 'The contract',
      heads: ['Before', 'After'],
      rows: [{ name: 'Berths', cells: [{ text: '–' }, { text: 'Ten', standing: 'stated' }] }],
      foot: '',
      site: '',
    });
    expect(inkIn(picture, { x: 60, y: 320, width: 240, height: 36 })).toBe(0);
    expect(inkIn(picture, { x: 330, y: 320, width: 240, height: 36 })).toBeGreaterThan(0);
    expect(inkIn(picture, { x: 752, y: 376, width: 26, height: 14 })).toBe(26 * 14);
  });

  test('draws the same bytes each time', async () => {
    const [first, second] = await Promise.all([
      drawSocialImage(siteImage(makeSite())),
      drawSocialImage(siteImage(makeSite())),
    ]);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('draws the card of the whole record', async () => {
    const { width } = PNG.sync.read(Buffer.from(await drawSocialImage(siteImage(makeSite()))));
    expect(width).toBe(IMAGE_SIZE.width);
  });
});

async function drawn(fields: Parameters<typeof makeEntry>[0]): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await drawSocialImage(entryImage(makeSite(), makeEntry(fields)))));
}

async function drawnPage(page: PageImage): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await drawSocialImage(page)));
}

function isInk({ data, width }: PNG, x: number, y: number): boolean {
  const at = (y * width + x) * 4;
  return PAPER.some((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) > 24);
}

function inkedColumns(picture: PNG, fromRow: number, toRow: number): number[] {
  return range(picture.width).filter((x) =>
    range(toRow - fromRow).some((row) => isInk(picture, x, fromRow + row)),
  );
}

function inkedRows(picture: PNG): number[] {
  return range(picture.height).filter((y) => range(picture.width).some((x) => isInk(picture, x, y)));
}

function inkIn(picture: PNG, area: { x: number; y: number; width: number; height: number }): number {
  return range(area.height)
    .flatMap((row) => range(area.width).map((column) => isInk(picture, area.x + column, area.y + row)))
    .filter(Boolean).length;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
