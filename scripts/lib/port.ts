import { once } from 'node:events';
import { createServer } from 'node:net';
import { CommandError } from '#command/command-error.ts';

/** Parses a port; `name` is the option it was typed for. */
export function parsePort(text: string, name: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port >= 1 && port <= 65535) return port;
  throw new CommandError(`${name} takes a number from 1 to 65535, not "${text}".`, 2);
}

/** Fails before the build, not after it, if the port is taken. */
export async function assertPortIsFree({ host, port }: { host: string; port: number }): Promise<void> {
  const probe = createServer();
  const listening = once(probe, 'listening');
  probe.listen(port, host);
  try {
    await listening;
  } catch (error) {
    throw new CommandError(describeListenError(error as NodeJS.ErrnoException, { host, port }));
  }
  probe.close();
  await once(probe, 'close');
}

function describeListenError(
  error: NodeJS.ErrnoException,
  { host, port }: { host: string; port: number },
): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use. Choose another: npm start -- --port ${port + 1}`;
  }
  if (error.code === 'EACCES') return `Port ${port} needs root. Choose another: npm start -- --port 4321`;
  return `Cannot listen on ${host}:${port} (${error.message}). Choose another --host.`;
}
