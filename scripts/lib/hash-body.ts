import { createHash } from 'node:crypto';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FetchError } from '#net/fetch-error.ts';
import { headerOf } from '#net/response-header.ts';
import type { Response } from '#net/send-request.ts';

/**
 * SHA-256 of the file behind an answer. Unpacked only where the header says so: files of the search index are gzip
 * themselves. Nothing is kept in memory; beyond `maxBytes` the connection is ended.
 * @throws FetchError
 */
export async function hashBody(response: Response, maxBytes: number): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  const count = async (bytes: AsyncIterable<Buffer>) => {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > maxBytes) throw new FetchError(`The answer is longer than ${maxBytes} bytes.`);
      hash.update(chunk);
    }
  };
  try {
    const unpacker = unpackerFor(headerOf(response.headers, 'content-encoding'));
    await (unpacker ? pipeline(response.body, unpacker, count) : pipeline(response.body, count));
    return hash.digest('hex');
  } finally {
    response.body.destroy();
  }
}

/** Null for what is sent as it is. */
function unpackerFor(encoding: string | null): Transform | null {
  const name = encoding?.toLowerCase() ?? 'identity';
  if (name === 'identity') return null;
  const make = UNPACKERS[name];
  if (!make) throw new FetchError('The answer is packed in a way that was not asked for.');
  return make();
}

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};
