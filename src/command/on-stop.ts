import type { ChildProcess } from 'node:child_process';
import { pid } from 'node:process';

/**
 * Calls back once on SIGTERM or Ctrl-C. Whatever goes on then, the process ends within a second. Returns what takes the
 * wish back. Where nobody has one, the system ends the process at once, which harms no file: every write is atomic.
 */
export function onStop(stop: (signal: NodeJS.Signals) => void): () => void {
  wishes.add(stop);
  if (wishes.size === 1) for (const signal of SIGNALS) process.on(signal, stopAll);
  return () => {
    wishes.delete(stop);
    if (wishes.size === 0) for (const signal of SIGNALS) process.off(signal, stopAll);
  };
}

/** Ends a process that this one has started when this one is told to end. */
export function endWithUs(child: ChildProcess): void {
  const takeBack = onStop((signal) => {
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), GRACE / 2).unref();
  });
  child.once('exit', takeBack).once('error', takeBack);
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Milliseconds. */
const GRACE = 800;

const wishes = new Set<(signal: NodeJS.Signals) => void>();

function stopAll(signal: NodeJS.Signals): void {
  setTimeout(() => {
    for (const one of SIGNALS) process.removeAllListeners(one);
    process.kill(pid, signal);
  }, GRACE).unref();
  for (const stop of wishes) stop(signal);
}
