import { setTimeout as sleep } from 'node:timers/promises';
import type { Connections } from './connections.ts';

/** Milliseconds each step of an answer may take. Connecting has its own limit, in `openConnections`. */
export interface Timeouts {
  /** From the request to the last header. */
  headers: number;
  /** Between two pieces of the body. */
  idle: number;
  /** For the whole body. */
  body: number;
}

/** How feeds are fetched; the same for all feeds of a run. */
export interface FetchSettings {
  connections: Connections;
  /** Who asks: a name and the project's address, so that a publisher can complain. */
  userAgent: string;
  /** The most bytes a feed may have, unpacked. */
  maxBytes: number;
  timeouts: Timeouts;
  /** How often a fault that may pass is tried again. */
  retries: number;
  /** Spreads retries; 0 up to 1. */
  random: () => number;
  wait: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** What a caller says; the rest has defaults. */
export type FetchOptions = Pick<FetchSettings, 'connections' | 'userAgent'> &
  Partial<Omit<FetchSettings, 'timeouts'>> & { timeouts?: Partial<Timeouts> };

export function settingsFrom({ timeouts, ...options }: FetchOptions): FetchSettings {
  return { ...DEFAULTS, ...options, timeouts: { ...timeoutsFrom(DEFAULT_TIMEOUT), ...timeouts } };
}

/** From one figure, as `--timeout` gives it: for the headers, for each pause, and twice as long for the whole body. */
export function timeoutsFrom(milliseconds: number): Timeouts {
  return { headers: milliseconds, idle: milliseconds, body: 2 * milliseconds };
}

const DEFAULT_TIMEOUT = 15_000;

const DEFAULTS = {
  maxBytes: 5 * 1024 * 1024,
  retries: 2,
  random: Math.random,
  wait: (milliseconds: number) => sleep(milliseconds),
  now: Date.now,
};
