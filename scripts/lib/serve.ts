import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
// Compressed on the fly: precompressed files would be in the site and in build.json, although no real host needs them.
import compression from 'compression';
import { contentTypeOf } from './content-type.ts';
import { headersFor } from './headers-file.ts';
import { fileErrorText } from '#command/file-error.ts';
import { resolvePath } from './resolve-path.ts';
import { sendFile } from './send-file.ts';
import { siteReader, type ServedSite } from './served-site.ts';

/** A site being served. */
export interface RunningSite {
  /** Address of its home page, with a trailing slash. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site as a static host would: its `_headers`, compression, 404 page and redirects to `/`. */
export async function serveSite(options: {
  folder: string;
  /** With a leading and a trailing slash. */
  basePath: string;
  host: string;
  /** 0 takes any free port. */
  port: number;
}): Promise<RunningSite> {
  const handle = await siteHandler(options.folder, options.basePath);
  const server = createServer((request, response) => void handle(request, response));
  server.listen(options.port, options.host);
  await once(server, 'listening');
  server.on('error', (error) => console.error(error.message));
  const { port } = server.address() as AddressInfo;
  return { url: `http://${options.host}:${port}${options.basePath}`, close: () => closeServer(server) };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function siteHandler(folder: string, basePath: string): Promise<Handler> {
  const currentSite = siteReader(folder);
  await currentSite();
  return async (request, response) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await answer(request, response, { ...(await currentSite()), folder, basePath });
      } catch (error) {
        if (response.headersSent || response.destroyed) return void response.destroy();
        if (!isMissing(error) || attempt === MOST_ATTEMPTS) return fail(error, response);
        await wait(20);
      }
    }
  };
}

/** While a build takes the place of another, there is no file for a moment. */
const MOST_ATTEMPTS = 50;

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function fail(error: unknown, response: ServerResponse): void {
  console.error(error instanceof Error ? (fileErrorText(error) ?? error.stack) : error);
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('This server has failed.\n');
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: ServedSite & { folder: string; basePath: string },
): Promise<void> {
  const found = resolvePath(request.url ?? '/', site);
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  response.setHeader('Content-Type', contentTypeOf(found.kind === 'file' ? found.file : '404.html'));
  response.setHeaders(headersFor(site.rules, found.path));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    return void response.writeHead(405, { Allow: 'GET, HEAD' }).end('This address can only be read.\n');
  }
  if (found.kind === 'redirect') return void response.writeHead(301, { Location: found.to }).end();
  compress(request, response, () => undefined);
  if (found.kind === 'missing') return void response.writeHead(404).end(site.missingPage);
  await sendFile(join(site.folder, found.file), request, response);
}

// Range requests count bytes of the uncompressed file.
const compress = compression({ filter: (req, res) => !req.headers.range && compression.filter(req, res) });

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
