/** Text in UTF-32, which `TextDecoder` does not know; `charset` ends in `le` or `be`. */
export function decodeUtf32(bytes: Uint8Array, charset: string): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = charset.endsWith('le');
  const pieces: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += CHUNK) {
    pieces.push(decodeChunk(view, at, isLittle));
  }
  return pieces.join('').replace(/^\ufeff/, '');
}

/** Bytes at a time: far from what a call may take as arguments. */
const CHUNK = 4096;

function decodeChunk(view: DataView, from: number, isLittle: boolean): string {
  const points: number[] = [];
  for (let at = from; at + 4 <= Math.min(from + CHUNK, view.byteLength); at += 4) {
    const point = view.getUint32(at, isLittle);
    points.push(point > 0x10ffff ? 0xfffd : point);
  }
  return String.fromCodePoint(...points);
}
