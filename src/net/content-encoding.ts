import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchError } from './fetch-error.ts';

/** How many bytes `unpackerFor` needs to see. */
export const HEAD_LENGTH = 8;

/**
 * What unpacks a body that begins with `head`; null where nothing has to. The bytes are believed before the
 * `Content-Encoding` header: servers announce gzip and send text, or send gzip and do not say so.
 */
export function unpackerFor(head: Buffer, contentEncoding: string | null): Transform | null {
  const encoding = encodingIn(contentEncoding);
  if (isGzip(head)) return createGunzip(LARGE_CHUNKS);
  if (isDocument(head) || head.length === 0) return null;
  if (encoding === 'br') return createBrotliDecompress(LARGE_CHUNKS);
  if (encoding === 'deflate') return hasZlibHeader(head) ? createInflate(LARGE_CHUNKS) : createInflateRaw();
  if (encoding === null || encoding === 'gzip') return null;
  throw new FetchError('The answer is packed in a way that was not asked for.');
}

const LARGE_CHUNKS = { chunkSize: 64 * 1024 };

/** The one encoding named; named twice (`gzip, gzip`) it has in practice been applied once. */
function encodingIn(header: string | null): string | null {
  const names = (header ?? '').toLowerCase().split(',');
  const encodings = new Set(names.map((name) => name.trim().replace(/^x-/, '')));
  encodings.delete('');
  encodings.delete('identity');
  return encodings.size === 0 ? null : [...encodings].join(' ');
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The first bytes of a feed or a page as they are: too long to begin compressed data by chance. */
function isDocument(head: Buffer): boolean {
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  return /^\s*(?:<\?xm|<rss|<fee|<rdf|<!d|<!-|<htm|\{\s*")/i.test(text);
}

/** HTTP's "deflate" is the zlib format (RFC 1950: a check sum of two bytes); some servers send the bare one. */
function hasZlibHeader(head: Buffer): boolean {
  const [first = 0, second = 0] = head;
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
