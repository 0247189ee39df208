import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs as a child process: one feed on each of many local addresses; tells its parent the port, then serves. */
const [count = 0, bytes = 0] = process.argv.slice(2).map(Number);
const feed = makeFeed(bytes);

const listener: RequestListener = async (request, response) => {
  await sleep(Number(request.url?.slice(1)));
  const isKnown = request.headers['if-none-match'] === '"1"';
  response.writeHead(isKnown ? 304 : 200, { etag: '"1"', 'content-type': 'application/rss+xml' });
  response.end(isKnown ? undefined : feed);
};

let port = 0;
for (let index = 0; index < count; index += 1) {
  const server = createServer(listener);
  server.listen(port, `127.0.${Math.floor(index / 250)}.${(index % 250) + 2}`);
  await once(server, 'listening');
  port = (server.address() as { port: number }).port;
}
process.send?.(port);
process.once('disconnect', () => process.exit());

/** RSS of about this size. */
function makeFeed(size: number): Buffer {
  const item = (
    at: number,
  ) => `<item><title>Ferry ${at} is late</title><link>https://ferry.example/${at}</link>
<guid>ferry-${at}</guid><pubDate>Fri, 01 May 2026 12:00:00 GMT</pubDate>
<description>${'The tide was out and the harbour waited. '.repeat(20)}</description></item>`;
  const items = Array.from({ length: Math.ceil(size / item(0).length) }, (_, at) => item(at));
  const head = '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Ferries</title>';
  return Buffer.from(`${head}${items.join('\n')}</channel></rss>`);
}
