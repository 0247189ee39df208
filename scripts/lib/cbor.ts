/** What Pagefind keeps in its files: numbers, texts and lists of them. */
export type Cbor = number | string | Cbor[];

const UNSIGNED = 0;
const TEXT = 3;
const LIST = 4;

/** Reads the part of CBOR (RFC 8949) that Pagefind writes; throws at anything else rather than guess. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const reader = { bytes: Buffer.from(bytes), at: 0 };
  const value = readValue(reader);
  if (reader.at !== bytes.length) throw new Error(`CBOR goes on after its end, at byte ${reader.at}.`);
  return value;
}

/** Writes in the preferred, shortest form. */
export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return head(UNSIGNED, value);
  if (typeof value !== 'string') return Buffer.concat([head(LIST, value.length), ...value.map(encodeCbor)]);
  const text = Buffer.from(value, 'utf8');
  return Buffer.concat([head(TEXT, text.length), text]);
}

interface Reader {
  bytes: Buffer;
  at: number;
}

function readValue(reader: Reader): Cbor {
  const first = reader.bytes.readUInt8(reader.at++);
  const [kind, size] = [first >> 5, readSize(reader, first & 31)];
  if (kind === UNSIGNED) return size;
  if (kind === LIST) return Array.from({ length: size }, () => readValue(reader));
  if (kind !== TEXT) throw new Error(`CBOR of kind ${kind} before byte ${reader.at} is not known here.`);
  reader.at += size;
  return reader.bytes.toString('utf8', reader.at - size, reader.at);
}

/** Up to 23 the number stands in the first byte; 24, 25 and 26 announce one, two and four bytes. */
function readSize(reader: Reader, short: number): number {
  if (short < 24) return short;
  const length = { 24: 1, 25: 2, 26: 4 }[short];
  if (!length) throw new Error(`CBOR size ${short} before byte ${reader.at} is not known here.`);
  reader.at += length;
  return reader.bytes.readUIntBE(reader.at - length, length);
}

function head(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(kind << 5) | size]);
  const length = size < 0x100 ? 1 : size < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(length + 1);
  bytes.writeUInt8((kind << 5) | { 1: 24, 2: 25, 4: 26 }[length], 0);
  bytes.writeUIntBE(size, 1, length);
  return bytes;
}
