import { setTimeout as sleep } from 'node:timers/promises';
import type { Connections } from './connections.ts';

/** Milliseconds each step of an answer may take. Connecting has its own limit, in `openConnections`. */
export interface Timeouts {
  /** From the request to the last header. */
  headers: number;
  /** Between two pieces of the body. */
  idle: number;
  /** For the whole answer, from the request to the last byte. */
  whole: number;
}

/** How feeds are fetched; the same for all feeds of a run. */
export interface FetchSettings {
  connections: Connections;
  /** Who asks: a name and the project's address, so that a publisher can complain. */
  userAgent: string;
  /** The most bytes a feed may have, unpacked. */
  maxBytes: number;
  timeouts: Timeouts;
  /** Ends a request that goes on beyond it, the redirects before it included; each has its own limit besides. */
  deadline?: AbortSignal;
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
  return { ...DEFAULTS, ...options, timeouts: { ...DEFAULT_TIMEOUTS, ...timeouts } };
}

/** From one figure, as `--timeout` gives it: for the whole answer, so that no step of it takes longer. */
export function timeoutsFrom(milliseconds: number): Timeouts {
  return { headers: milliseconds, idle: milliseconds, whole: milliseconds };
}

const DEFAULT_TIMEOUTS = { headers: 15_000, idle: 15_000, whole: 30_000 };

const DEFAULTS = {
  maxBytes: 5 * 1024 * 1024,
  retries: 2,
  random: Math.random,
  wait: (milliseconds: number) => sleep(milliseconds),
  now: Date.now,
};
