import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { feedText } from './feed-text.ts';

/**
 * Runs as a child process: serves a feed on each of many local addresses, which answers after the milliseconds in its
 * path. Sends the port to its parent, then serves.
 */
const [count = '0', bytes = '0', ...headlines] = process.argv.slice(2);

let port = 0;
for (let index = 0; index < Number(count); index += 1) {
  const server = createServer(listenerFor(Buffer.from(feedText(index, Number(bytes), headlines))));
  server.listen(port, `127.0.${Math.floor(index / 250)}.${(index % 250) + 2}`);
  await once(server, 'listening');
  port = (server.address() as { port: number }).port;
}
process.send?.(port);
process.once('disconnect', () => process.exit());

function listenerFor(feed: Buffer): RequestListener {
  return async (request, response) => {
    await sleep(Number(request.url?.slice(1)));
    const isKnown = request.headers['if-none-match'] === '"1"';
    response.writeHead(isKnown ? 304 : 200, { etag: '"1"', 'content-type': 'application/rss+xml' });
    response.end(isKnown ? undefined : feed);
  };
}
