import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Stats } from 'node:fs';
import { byteRange } from './byte-range.ts';

/**
 * Answers with a file, or with 304, 206 or 416 as the request asks (RFC 9110, 13 and 14). Size and tag are those of
 * the file that was opened: if a build replaces it during the download, the old one is sent to its end.
 *
 * @throws ENOENT before anything was sent if the file is gone
 */
export async function sendFile(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await using handle = await open(file);
  const stats = await handle.stat();
  if (!stats.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR', path: file });
  const tag = `W/"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Last-Modified', stats.mtime.toUTCString());
  response.setHeader('Accept-Ranges', 'bytes');
  if (isKnown(request, { tag, stats })) return void response.writeHead(304).end();
  await sendBytes(handle, { size: stats.size, range: rangeOf(request, stats) }, request, response);
}

/** `If-Modified-Since` counts only without tags. */
function isKnown({ headers }: IncomingMessage, { tag, stats }: { tag: string; stats: Stats }): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((one) => weak(one) === tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.trunc(stats.mtimeMs / 1000) * 1000 <= since;
}

function weak(tag: string): string {
  return tag.trim().replace(/^(?=")/, 'W/');
}

/** With `If-Range`, only of the very file that the client has a part of; our tags are too weak to prove that. */
function rangeOf({ method, headers }: IncomingMessage, { size, mtime }: Stats) {
  const condition = headers['if-range'];
  const isSame = condition === undefined || condition === mtime.toUTCString();
  return method === 'GET' && isSame ? byteRange(headers.range, size) : null;
}

async function sendBytes(
  handle: FileHandle,
  { size, range }: { size: number; range: ReturnType<typeof byteRange> },
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (range === 'unsatisfiable') {
    return void response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.setHeader('Content-Length', end - start + 1);
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.statusCode = range ? 206 : 200;
  if (method === 'HEAD' || size === 0) return void response.end();
  await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
}
