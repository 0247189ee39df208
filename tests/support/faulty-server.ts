import { createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultyAnswer } from './faulty-answers.ts';
import type { Step } from './http-bytes.ts';
import { listen } from './http-server.ts';
import { makeRandom } from './random.ts';

/** A server whose n-th answer at a path is the same for the same seed, and likely to be wrong. */
export async function serveFaults(seed: number): Promise<{ url: string; answers: () => number }> {
  const visits = new Map<string, number>();
  let answers = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => undefined);
    socket.on('data', (bytes) => {
      answers += 1;
      const { path, isConditional } = readRequest(bytes);
      const visit = visits.get(path) ?? 0;
      visits.set(path, visit + 1);
      void play(socket, faultyAnswer(makeRandom(seedOf(seed, path, visit)), { path, isConditional }));
    });
  });
  const port = await listen(server, () => sockets.forEach((socket) => socket.destroy()));
  return { url: `http://127.0.0.1:${port}/`, answers: () => answers };
}

/** Requests are short: each arrives in one piece. */
function readRequest(bytes: Buffer): { path: string; isConditional: boolean } {
  const text = bytes.toString('latin1');
  return {
    path: text.split(' ')[1] ?? '/',
    isConditional: /^if-(?:none-match|modified-since):/im.test(text),
  };
}

function seedOf(seed: number, path: string, visit: number): number {
  return [...`${path} ${visit}`].reduce(
    (hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x01000193),
    seed,
  );
}

/** Ends early where the other side has gone. */
async function play(socket: Socket, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (socket.destroyed) return;
    if (step === 'reset') socket.resetAndDestroy();
    else if (step === 'close') socket.end();
    else if ('pause' in step) await sleep(step.pause);
    else socket.write(step.send);
  }
}
