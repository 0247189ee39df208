import { declaredCharset, headerCharset } from './charset-labels.ts';
import { decodeUtf32 } from './utf-32.ts';

export interface DecodedFeed {
  text: string;
  /** The encoding used, as the WHATWG names it, or `utf-32le`, `utf-32be`. */
  charset: string;
}

/**
 * The text of a feed. Encoding: byte-order mark, the pattern of UTF-16 and UTF-32, strict UTF-8, then what the
 * HTTP header and the XML declaration say, then windows-1252. Valid UTF-8 beats both labels: by chance it is next
 * to impossible, while feeds that mislabel it are common. Never throws.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): DecodedFeed {
  const wide = markedCharset(bytes) ?? wideCharset(bytes);
  if (wide) return decodeAs(bytes, wide);
  const declared = declaredCharset(bytes);
  if (isShiftedAscii(bytes, declared)) return decodeAs(bytes, declared);
  const labels = [headerCharset(contentType), declared].filter((label) => label !== null);
  return strictly(bytes, 'utf-8') ?? byLabel(bytes, labels) ?? decodeAs(bytes, 'windows-1252');
}

function markedCharset([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : null;
}

/** A feed begins with ASCII characters, so the zero bytes of its first four tell its width and order. */
function wideCharset(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null;
  const zeros = [...bytes.subarray(0, 4)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  return { '000x': 'utf-32be', x000: 'utf-32le', '0x0x': 'utf-16be', x0x0: 'utf-16le' }[zeros] ?? null;
}

/** ISO-2022 writes other scripts in seven bits, switched by escape characters: it passes for valid UTF-8. */
function isShiftedAscii(bytes: Uint8Array, declared: string | null): declared is string {
  return declared?.startsWith('iso-2022') === true && bytes.includes(0x1b);
}

/** The first label under which every byte means something, or else the first. */
function byLabel(bytes: Uint8Array, labels: string[]): DecodedFeed | null {
  for (const label of labels) {
    const decoded = strictly(bytes, label);
    if (decoded) return decoded;
  }
  const first = labels[0];
  return first === undefined || isMostlyNotUtf8(bytes, first) ? null : decodeAs(bytes, first);
}

function strictly(bytes: Uint8Array, label: string): DecodedFeed | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), charset: label };
  } catch {
    return null; // a TypeError that says which byte: the next encoding is tried
  }
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedFeed {
  if (charset.startsWith('utf-32')) return { text: decodeUtf32(bytes, charset), charset };
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

/** Says UTF-8 and has more broken characters than whole ones: a one-byte encoding with a wrong label. */
function isMostlyNotUtf8(bytes: Uint8Array, label: string): boolean {
  if (label !== 'utf-8') return false;
  const beyondAscii = new TextDecoder().decode(bytes).match(/[^\0-\x7f]/g) ?? [];
  return beyondAscii.filter((character) => character === '\ufffd').length * 2 > beyondAscii.length;
}
