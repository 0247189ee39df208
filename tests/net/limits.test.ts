import { randomBytes } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contentFrom, failureFrom } from '../support/fetching.ts';
import { answer, listen, serve } from '../support/http-server.ts';

const MEGABYTE = 1024 * 1024;

describe('the limits of fetchFeed', () => {
  test('headers that dribble in end the request', async () => {
    const url = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      every(50, () => socket.write('X-Slow: 1\r\n'));
    });
    const { problem } = await failureFrom(url, { timeouts: { headers: 400 } });
    expect(problem).toBe('The server did not begin its answer in time.');
  });

  test.each([
    ['early hints', 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'],
    ['bytes of one header', 'x'],
  ])('%s without end cost the deadline and no more', async (_what, bytes) => {
    const url = await serveRaw((socket) => {
      if (bytes === 'x') socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
      every(20, () => socket.write(bytes));
    });
    const { problem } = await failureFrom(url, { timeouts: { whole: 400 } });
    expect(problem).toBe('The server sends too slowly: no whole answer in 0.4 s.');
  });

  test('a chain of redirects has one deadline', async () => {
    const { url } = await serve((request, response) => {
      const step = Number(request.url?.slice(1));
      setTimeout(() => answer(response, { status: 302, headers: { location: `/${step + 1}` } }), 150);
    });
    const { problem } = await failureFrom(url, { timeouts: { whole: 400 } });
    expect(problem).toContain('no whole answer in 0.4 s');
  });

  test('a server that never answers does too', async () => {
    const { url } = await serve(() => undefined);
    expect((await failureFrom(url, { timeouts: { headers: 400 } })).problem).toBe(
      'The server did not begin its answer in time.',
    );
  });

  test('so does a connection that is never made', async () => {
    const { problem } = await failureFrom('http://feeds.example/', {
      lookup: () => undefined,
      connectTimeout: 300,
    });
    expect(problem).toBe('No connection was made in time.');
  });

  test('a body that dribbles in is given up after the time for all of it', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200);
      every(50, () => response.write('<'));
    });
    const { problem } = await failureFrom(url, { timeouts: { whole: 800 } });
    expect(problem).toBe('The server sends too slowly: no whole answer in 0.8 s.');
  });

  test('a packed body that dribbles in is given up just so', async () => {
    const { url } = await serve((_request, response) => {
      const packed = gzipSync(randomBytes(4096));
      let sent = 0;
      response.writeHead(200, { 'content-encoding': 'gzip' });
      every(20, () => response.write(packed.subarray(sent, (sent += 1))));
    });
    expect((await failureFrom(url, { timeouts: { whole: 800 } })).problem).toContain('too slowly');
  });

  test('a body that stops is given up sooner', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200);
      response.write('<rss>'.padEnd(100));
    });
    const { problem } = await failureFrom(url, { timeouts: { idle: 200 } });
    expect(problem).toBe('The server stopped sending in the middle of its answer.');
  });

  test('a body without end is cut off, and its connection with it', async () => {
    const sockets: Socket[] = [];
    const { url } = await serve((request, response) => {
      sockets.push(request.socket);
      const more = (): void =>
        void (response.write('<item/>'.repeat(4096)) ? setImmediate(more) : response.once('drain', more));
      more();
    });
    const { problem } = await failureFrom(url, { maxBytes: MEGABYTE });
    expect(problem).toBe('The feed is larger than 1048576 bytes (--max-bytes).');
    await expect.poll(() => sockets[0]?.destroyed).toBe(true);
  });

  test('a bomb is not unpacked beyond the limit', async () => {
    // 400 MB of zeros in 400 kB: unpacked whole they would show in the memory of this process.
    const piece = gzipSync(Buffer.alloc(MEGABYTE));
    const bomb = Buffer.concat(Array.from({ length: 400 }, () => piece));
    const { url } = await serve((_request, response) =>
      answer(response, { headers: { 'content-encoding': 'gzip' }, body: bomb }),
    );
    const before = process.memoryUsage().rss;
    const { problem } = await failureFrom(url, { maxBytes: MEGABYTE });
    expect(problem).toContain('larger than 1048576 bytes');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE);
  });

  test('packed data that unpacks to nothing is counted as well', async () => {
    const nothing = gzipSync('');
    const { url, requests } = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const more = (): void =>
        void (response.write(Buffer.concat(Array.from({ length: 2048 }, () => nothing)))
          ? setImmediate(more)
          : response.once('drain', more));
      more();
    });
    const { problem } = await failureFrom(url, { maxBytes: 4096, timeouts: { whole: 2500 } });
    expect(problem).toContain('larger than 4096 bytes');
    expect(requests).toHaveLength(1);
  });

  test('a body of just the limit passes', async () => {
    const { url } = await serve((_request, response) => answer(response, { body: 'x'.repeat(1000) }));
    expect((await contentFrom(url, { maxBytes: 1000 })).body).toHaveLength(1000);
    expect((await failureFrom(url, { maxBytes: 999 })).problem).toContain('larger than 999 bytes');
  });

  test('headers without end are refused', async () => {
    const url = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      socket.write(`X-Long: ${'x'.repeat(60_000)}\r\n\r\n`);
    });
    expect((await failureFrom(url)).problem).toBe('The headers of the answer are too long.');
  });

  test('a connection that breaks off in the middle brings no half feed', async () => {
    const url = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss><channel>');
      setTimeout(() => socket.resetAndDestroy(), 50);
    });
    expect((await failureFrom(url)).problem).toBe('The connection broke off before the answer was complete.');
  });

  test('nor does one that ends early in good order, packed or not', async () => {
    const headers = 'HTTP/1.1 200 OK\r\nConnection: close\r\n';
    const short = await serveRaw((socket) =>
      socket.end(`${headers}Content-Length: 1000\r\n\r\n<rss><channel>`),
    );
    expect((await failureFrom(short)).problem).toContain('broke off');
    const packed = gzipSync('<rss><channel>'.repeat(1000));
    const cut = await serveRaw((socket) => {
      socket.write(`${headers}Content-Encoding: gzip\r\n\r\n`);
      socket.end(packed.subarray(0, packed.length - 12));
    });
    expect((await failureFrom(cut)).problem).toContain('broke off');
  });
});

/** Says something of its own once a request has come. */
async function serveRaw(speak: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    socket.once('data', () => speak(socket));
  });
  const port = await listen(server, () => sockets.forEach((socket) => socket.destroy()));
  return `http://127.0.0.1:${port}/`;
}

function every(milliseconds: number, act: () => void): void {
  const timer = setInterval(act, milliseconds);
  onTestFinished(() => clearInterval(timer));
}
