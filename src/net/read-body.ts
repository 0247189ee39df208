import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HEAD_LENGTH, unpackerFor } from './content-encoding.ts';
import { headerOf } from './response-header.ts';
import type { Response } from './send-request.ts';

/** A body, unpacked; `isWhole` is false where it was cut off at the limit. */
export interface Body {
  bytes: Uint8Array;
  isWhole: boolean;
}

/**
 * Reads at most `maxBytes` of a body, counted as they are unpacked; its request has a limit of time. A body that is
 * larger ends the connection there and then: neither a bomb nor a stream without end is read further.
 */
export async function readBody(response: Response, { maxBytes }: { maxBytes: number }): Promise<Body> {
  const unpacked = new Store(maxBytes);
  try {
    await unpack(response, unpacked);
    return { bytes: unpacked.bytes(), isWhole: true };
  } catch (error) {
    if (!(error instanceof StoreFull)) throw error;
    return { bytes: unpacked.bytes(), isWhole: false };
  } finally {
    response.body.destroy();
  }
}

async function unpack(response: Response, unpacked: Store): Promise<void> {
  const chunks: AsyncIterator<Buffer> = response.body[Symbol.asyncIterator]();
  const head = await readHead(chunks);
  const unpacker = unpackerFor(head, headerOf(response.headers, 'content-encoding'));
  const packed = Readable.from(remaining(head, chunks, unpacked.limit + PACKING_OVERHEAD), NOT_OBJECTS);
  const fill = async (bytes: AsyncIterable<Buffer>) => {
    for await (const chunk of bytes) unpacked.add(chunk);
  };
  await (unpacker ? pipeline(packed, unpacker, fill) : pipeline(packed, fill));
}

const NOT_OBJECTS = { objectMode: false };

async function readHead(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < HEAD_LENGTH) {
    const { done, value } = await chunks.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

/** Packed data can be without end and yet unpack to nothing, so it is counted too. */
async function* remaining(
  head: Buffer,
  chunks: AsyncIterator<Buffer>,
  limit: number,
): AsyncGenerator<Buffer> {
  let size = head.length;
  yield head;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    size += next.value.length;
    if (size > limit) throw new StoreFull();
    yield next.value;
  }
}

/** Data that cannot be compressed grows by a header and a few bytes per block. */
const PACKING_OVERHEAD = 64 * 1024;

class StoreFull extends Error {}

class Store {
  readonly limit: number;
  readonly #chunks: Buffer[] = [];
  #size = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Takes what fits and throws at the first byte that does not. */
  add(chunk: Buffer): void {
    const fitting = chunk.subarray(0, this.limit - this.#size);
    this.#chunks.push(fitting);
    this.#size += fitting.length;
    if (fitting.length < chunk.length) throw new StoreFull();
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }
}
