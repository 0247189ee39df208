/** The days (`2026-04-27`) on which a reader looked at the timeline: the latest, and the one before it if any. */
export interface Visits {
  latest: string;
  before: string | null;
}

/**
 * The visits after a look on `today`, from what was kept of those before (`2026-04-27 2026-04-20`; null where
 * nothing was). All looks on one day are one visit, so that a reload keeps what was new that morning.
 */
export function visitOn(today: string, kept: string | null): Visits {
  const [latest = '', before = ''] = (kept ?? '').split(' ').filter((day) => DAY.test(day));
  if (latest === today) return { latest, before: before || null };
  return { latest: today, before: latest || null };
}

/** The visits as they are kept. */
export function visitsText({ latest, before }: Visits): string {
  return before ? `${latest} ${before}` : latest;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
