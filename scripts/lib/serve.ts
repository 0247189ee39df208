import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
// Compressed on the fly: precompressed files would be in the site and in build.json, although no real host needs them.
import compression from 'compression';
import sirv from 'sirv';
import { contentTypeOf } from './content-type.ts';
import { headersFor, parseHeadersFile } from './headers-file.ts';
import { listFiles } from '#command/list-files.ts';
import { resolvePath } from './resolve-path.ts';

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
  const server = createServer(await siteHandler(options.folder, options.basePath));
  server.listen(options.port, options.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://${options.host}:${port}${options.basePath}`, close: () => closeServer(server) };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function siteHandler(folder: string, basePath: string): Promise<Handler> {
  const files = new Set((await listFiles(folder)).map((file) => `/${file}`));
  const rules = parseHeadersFile(await readFile(join(folder, '_headers'), 'utf8'));
  const missingPage = files.has('/404.html') ? await readFile(join(folder, '404.html')) : 'Not found';
  const sendFile = sirv(folder, { etag: true, maxAge: 0, dotfiles: true });
  // Range requests count bytes of the uncompressed file.
  const compress = compression({ filter: (req, res) => !req.headers.range && compression.filter(req, res) });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const found = resolvePath(request.url ?? '/', { basePath, files });
    response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
    const type = contentTypeOf(found.kind === 'file' ? found.file : '404.html');
    if (type) response.setHeader('Content-Type', type);
    response.setHeaders(headersFor(rules, found.path));
    if (found.kind === 'redirect') return void response.writeHead(301, { Location: found.to }).end();
    compress(request, response, () => {
      if (found.kind === 'missing') return void response.writeHead(404).end(missingPage);
      request.url = encodeURI(found.file);
      sendFile(request, response);
    });
  };
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
