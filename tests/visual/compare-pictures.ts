import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What tells one picture from another. */
export interface Difference {
  /** Share of the pixels that differ to the eye, 0 to 1; what only one of the pictures has differs. */
  share: number;
  /** A PNG of the two, with the pixels that differ in red. */
  picture: Buffer;
}

/** Compares two PNGs pixel by pixel; edges that are only smoothed otherwise do not differ. */
export function comparePictures(one: Buffer, other: Buffer): Difference {
  const [left, right] = [PNG.sync.read(one), PNG.sync.read(other)];
  const size = { width: Math.max(left.width, right.width), height: Math.max(left.height, right.height) };
  const picture = new PNG(size);
  const { width, height } = size;
  const differing = pixelmatch(onCanvas(left, size), onCanvas(right, size), picture.data, width, height);
  return { share: differing / (width * height), picture: PNG.sync.write(picture) };
}

/** The pixels of a picture at the corner of a canvas that is nothing elsewhere. */
function onCanvas(picture: PNG, size: { width: number; height: number }): Buffer {
  const canvas = new PNG(size);
  canvas.data.fill(0);
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas.data;
}
