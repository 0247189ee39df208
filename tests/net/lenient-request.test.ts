import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { contentFrom, failureFrom } from '../support/fetching.ts';
import { listen } from '../support/http-server.ts';

const CHUNKED =
  'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<rss/>\r\n0\r\n\r\n';

const UPGRADE = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n';

describe('an answer that is chunked and names a length', () => {
  test('is read as browsers read it, by its chunks', async () => {
    const { body } = await contentFrom(await serveBytes(CHUNKED));
    expect(Buffer.from(body).toString()).toBe('<rss/>');
  });

  test('is asked for of public addresses only', async () => {
    const url = await serveBytes(CHUNKED);
    const { problem } = await failureFrom(url, { allowPrivateHosts: false, isPublic: askedOnce() });
    expect(problem).toContain('is not a public address');
  });

  test('has the time that every answer has', async () => {
    const url = await serveBytes(CHUNKED.slice(0, -5));
    const { problem } = await failureFrom(url, { timeouts: { whole: 300 } });
    expect(problem).toContain('no whole answer in 0.3 s');
  });

  test('fails where a chunk breaks in the same bytes as the headers', async () => {
    const url = await serveBytes(CHUNKED.replace('\r\n6\r\n', '\r\nzz\r\n'));
    expect((await failureFrom(url)).problem).toContain('The connection broke off');
  });

  test('fails where the second answer closes the connection without a word', async () => {
    const url = await serveBytes(CHUNKED, UPGRADE);
    expect((await failureFrom(url)).problem).toContain('The connection broke off');
  });
});

/** The first connection is let through, so that the second is the one that is refused. */
function askedOnce(): () => boolean {
  let asked = 0;
  return () => (asked += 1) === 1;
}

/** Each connection gets the next of these answers, the last one again and again. */
async function serveBytes(...answers: string[]): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write((answers.length > 1 ? answers.shift() : answers[0]) ?? ''));
  });
  return `http://127.0.0.1:${await listen(server, () => undefined)}/`;
}
