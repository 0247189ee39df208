import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { encodeIndexedPng, indexPicture } from '#publish/social-images/indexed-png.ts';

const packing = { deflate: promisify<Uint8Array, Buffer>(deflate), crc32 };

test('a PNG of indexed pixels keeps each of 256 colours in its place', async () => {
  const pixels = Uint32Array.from({ length: 32 * 20 }, (_, place) => coloured((place * 7) % 256));
  const png = await encodeIndexedPng(indexPicture(pixels, 32)!, packing);
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  expect({ width, height }).toEqual({ width: 32, height: 20 });
  expect(data.equals(Buffer.from(pixels.buffer))).toBe(true);
});

test('a picture of more than 256 colours is not indexed', () => {
  expect(
    indexPicture(
      Uint32Array.from({ length: 257 }, (_, place) => coloured(place)),
      257,
    ),
  ).toBeNull();
});

/** One of 65,536 opaque colours. */
function coloured(number: number): number {
  return (0xff000000 | (number * 0x0101)) >>> 0;
}
