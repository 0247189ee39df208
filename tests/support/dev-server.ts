import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { projectFolder } from '#command/settings.ts';

/** A site in development. */
export interface DevServer {
  /** Address of its home page, with a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** Starts `astro dev` on a content folder; resolves when it answers. */
export async function startDevServer(contentFolder: string): Promise<DevServer> {
  const port = await freePort();
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', String(port)];
  // Astro leaves out its middleware where it finds itself within vitest.
  const { VITEST: _within, ...env } = process.env;
  const server = spawn(process.execPath, args, {
    cwd: projectFolder,
    env: { ...env, CONTENT_DIR: contentFolder, NODE_ENV: 'development', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (output += String(text)));
  const url = `http://localhost:${port}/`;
  await answers(url, server).catch(async () => {
    await stop(server);
    throw new Error(`astro dev does not answer:\n${output}`);
  });
  return { url, stop: () => stop(server) };
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline && server.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    if (response) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('No answer');
}

const START_MS = 300_000;

/** Gives it time to end by itself, and no choice after that. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const timer = setTimeout(() => server.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(timer);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
