import { parseDay, type Day } from '../shared/when.ts';

/** The day on which the Wayback Machine made a copy, as its address says; null for copies elsewhere. */
export function dayOfCopy(archive: string): Day | null {
  const [, year, month, day] =
    /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})/.exec(archive) ?? [];
  return year === undefined ? null : parseDay(`${year}-${month}-${day}`);
}
