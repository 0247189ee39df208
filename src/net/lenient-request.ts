import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import type { Guard } from './connections.ts';
import { FetchError } from './fetch-error.ts';
import { notPublic } from './guarded-lookup.ts';
import type { ResponseHeaders } from './response-header.ts';

/**
 * Asks once more with a parser that reads what browsers read: above all a chunked body with a `Content-Length`, which
 * then does not count (RFC 9112, 6.3). Each such request has a connection of its own, closed after it.
 */
export async function sendLeniently(
  url: URL,
  options: { method: string; headers: Record<string, string>; guard: Guard; signal: AbortSignal },
): Promise<{ status: number; headers: ResponseHeaders; body: Readable }> {
  const { method, headers, guard, signal } = options;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !guard.mayAsk(host, host)) throw notPublic(host, host);
  const { request } = url.protocol === 'https:' ? https : http;
  const asked = request(url, {
    method,
    headers: { ...headers, connection: 'close' },
    agent: false,
    insecureHTTPParser: true,
    lookup: guard.lookup,
  });
  // Given to Node, the signal would end the answer without its reason.
  signal.throwIfAborted();
  signal.addEventListener('abort', () => asked.destroy(signal.reason), { once: true });
  asked.end();
  const answer = await answerTo(asked);
  signal.addEventListener('abort', () => answer.destroy(signal.reason), { once: true });
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: answer };
}

/**
 * The listeners are there before the first byte: what breaks right after the headers is thrown at nobody otherwise,
 * which ends the process. A connection may also close without a word, as it does after "101 Switching Protocols".
 */
function answerTo(asked: http.ClientRequest): Promise<http.IncomingMessage> {
  return new Promise((found, fail) => {
    asked.on('error', fail);
    asked.once('close', () =>
      fail(new FetchError('The connection broke off before the answer was complete.', { mayPass: true })),
    );
    asked.once('response', (answer) => found(answer.on('error', () => undefined)));
  });
}
