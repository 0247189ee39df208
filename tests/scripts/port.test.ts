import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { assertPortIsFree, parsePort } from '../../scripts/lib/port.ts';

async function takePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

describe('parsePort', () => {
  test('reads a port', () => expect(parsePort('8080', '--port')).toBe(8080));

  test.each([['0'], ['65536'], ['-1'], ['80a'], ['8e3'], ['']])('"%s" is wrong use', (text) => {
    const message = `--port takes a number from 1 to 65535, not "${text}".`;
    expect(() => parsePort(text, '--port')).toThrow(expect.objectContaining({ exitCode: 2, message }));
  });
});

describe('assertPortIsFree', () => {
  test('a taken port is said in a line with the way out', async () => {
    const port = await takePort();
    await expect(assertPortIsFree({ host: 'localhost', port })).rejects.toThrow(
      `Port ${port} is in use. Choose another: npm start -- --port ${port + 1}`,
    );
  });

  test('a free port is fine and stays free', async () => {
    const server = createServer().listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    await assertPortIsFree({ host: 'localhost', port });
    await expect(assertPortIsFree({ host: 'localhost', port })).resolves.toBeUndefined();
  });
});
