import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { comparePictures } from './compare-pictures.ts';

/** A white picture of this size with a black square of `ink` px at its corner. */
function draw({ width = 10, height = 10, ink = 0 }): Buffer {
  const picture = new PNG({ width, height });
  picture.data.fill(255);
  for (let y = 0; y < ink; y += 1)
    for (let x = 0; x < ink; x += 1) picture.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return PNG.sync.write(picture);
}

describe('comparePictures', () => {
  test('finds no difference between a picture and itself', () => {
    expect(comparePictures(draw({ ink: 4 }), draw({ ink: 4 })).share).toBe(0);
  });

  test('tells the share that differs, and paints it red', () => {
    const { share, picture } = comparePictures(draw({}), draw({ ink: 5 }));
    expect(share).toBeCloseTo(0.25, 1);
    expect([...PNG.sync.read(picture).data.subarray(0, 3)]).toEqual([255, 0, 0]);
  });

  test('counts what a picture has grown by', () => {
    expect(comparePictures(draw({}), draw({ height: 20 })).share).toBe(0.5);
  });
});
