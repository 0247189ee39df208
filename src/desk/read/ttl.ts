export interface Rhythm {
  /** RSS: minutes. */
  ttl?: string | number | undefined;
  /** Syndication module: `hourly`, `daily` … */
  period?: string | undefined;
  /** How often in each period. */
  frequency?: string | number | undefined;
}

/** How long a feed asks to be left alone, in seconds; null where it says nothing that can be read. */
export function ttlSeconds({ ttl, period, frequency }: Rhythm): number | null {
  const minutes = Number(ttl);
  if (minutes > 0 && Number.isFinite(minutes)) return Math.round(minutes * 60);
  const seconds = PERIODS[period?.trim().toLowerCase() ?? ''];
  const often = Number(frequency ?? 1);
  return seconds === undefined ? null : Math.round(seconds / (often >= 1 ? often : 1));
}

const HOUR = 3600;
const PERIODS: Record<string, number> = {
  hourly: HOUR,
  daily: 24 * HOUR,
  weekly: 7 * 24 * HOUR,
  monthly: 30 * 24 * HOUR,
  yearly: 365 * 24 * HOUR,
};
