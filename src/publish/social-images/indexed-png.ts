/** A picture of at most 256 colours, by their numbers: a quarter of the bytes to pack. */
export interface IndexedPicture {
  width: number;
  height: number;
  /** Each R, G, B, A as they lie in memory. */
  colours: readonly number[];
  /** The number of each pixel's colour; a line begins with a zero, the filter of a PNG that changes nothing. */
  lines: Uint8Array<ArrayBuffer>;
}

/** Numbers the colours of 32-bit pixels as they appear; null if they are more than 256. */
export function indexPicture(pixels: Uint32Array, width: number): IndexedPicture | null {
  const height = pixels.length / width;
  const [lines, numbers] = [new Uint8Array((1 + width) * height), new Map<number, number>()];
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  for (let y = 0; y < height; y += 1) {
    // Most lines are as the one above.
    if (isAsAbove(bytes, y, 4 * width))
      lines.copyWithin(y * (1 + width), (y - 1) * (1 + width), y * (1 + width));
    else indexLine({ pixels, width, lines, numbers }, y);
  }
  return numbers.size > 256 ? null : { width, height, colours: [...numbers.keys()], lines };
}

function isAsAbove(bytes: Buffer, y: number, length: number): boolean {
  return y > 0 && bytes.compare(bytes, (y - 1) * length, y * length, y * length, (y + 1) * length) === 0;
}

interface Indexing {
  pixels: Uint32Array;
  width: number;
  lines: Uint8Array;
  numbers: Map<number, number>;
}

function indexLine({ pixels, width, lines, numbers }: Indexing, y: number): void {
  let at = y * (1 + width) + 1;
  const end = (y + 1) * width;
  for (let pixel = y * width; pixel < end;) {
    const colour = pixels[pixel]!;
    let number = numbers.get(colour);
    if (number === undefined) numbers.set(colour, (number = numbers.size));
    for (; pixel < end && pixels[pixel] === colour; pixel += 1) lines[at++] = number;
  }
}

/** What Node brings for a PNG: `deflate` of `node:zlib`, and its `crc32`. */
export interface Packing {
  deflate: (bytes: Uint8Array) => Promise<Uint8Array>;
  crc32: (bytes: Uint8Array) => number;
}

/** As a PNG without opacity (https://www.w3.org/TR/png-3/). */
export async function encodeIndexedPng(
  { width, height, colours, lines }: IndexedPicture,
  { deflate, crc32 }: Packing,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks = [
    chunk('IHDR', header(width, height)),
    chunk('PLTE', palette(colours)),
    chunk('IDAT', await deflate(lines)),
    chunk('IEND', new Uint8Array()),
  ];
  return Buffer.concat([SIGNATURE, ...chunks.flatMap((named) => framed(named, crc32(named)))]);
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Eight bits a pixel, with a palette. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([8, 3], 8);
  return bytes;
}

/** Without the fourth byte of each colour, its opacity. */
function palette(colours: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(colours).buffer).filter((_, place) => place % 4 !== 3);
}

function chunk(name: string, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(name, 'latin1'), content]);
}

/** Between its length, without its name, and its check sum. */
function framed(named: Buffer, checkSum: number): Buffer[] {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(named.length - 4);
  sum.writeUInt32BE(checkSum);
  return [length, named, sum];
}
