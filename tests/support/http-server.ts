import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server on this machine that answers every request with `listener`, closed when the test is over; on `127.0.0.2` too. */
export async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<TestServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  const port = await listen(server, () => server.closeAllConnections(), host);
  return { url: `http://${host}:${port}/`, port, requests };
}

export interface TestServer {
  /** With a slash at its end. */
  url: string;
  port: number;
  /** All that were made, in their order. */
  requests: IncomingMessage[];
}

/** Answers with this status, these headers and this body. */
export function answer(
  response: ServerResponse,
  {
    status = 200,
    headers = {},
    body = '',
  }: Partial<{ status: number; headers: Headers; body: string | Buffer }>,
): void {
  response.writeHead(status, headers).end(body);
}

type Headers = Record<string, string | string[]>;

/** Listens on a free port of this machine until the test is over. */
export async function listen(
  server: Server,
  endConnections: () => void,
  host = '127.0.0.1',
): Promise<number> {
  server.listen(0, host);
  await once(server, 'listening');
  onTestFinished(() => {
    endConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
