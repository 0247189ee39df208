import type { When } from '../shared/when.ts';
import { pairUpTo } from './compared-pairs.ts';
import type { TermHistory } from './ledger.ts';
import { RECORDED } from './value-period.ts';

/** Two change days that follow each other, and the entries whose changes hold since the later one. */
export interface Step {
  before: When;
  after: When;
  /** Slugs. */
  entries: string[];
}

/** The change that led to the older of two days and the one that came after the newer; null at either end. */
export function stepsAround(
  ledger: readonly TermHistory[],
  days: readonly When[],
  pair: { before: When; after: When },
): { previous: Step | null; next: Step | null } {
  const beyond = days.find((day) => day > pair.after);
  return {
    previous: days.includes(pair.before) ? stepTo(ledger, days, pair.before) : null,
    next: beyond ? stepTo(ledger, days, beyond) : null,
  };
}

/** The slugs of the entries whose changes hold since a day, each once. */
export function entriesOfDay(ledger: readonly TermHistory[], day: When): string[] {
  const found = ledger.flatMap(({ aspects }) =>
    aspects.flatMap(({ periods }) =>
      periods
        .flatMap((period) => [...(RECORDED[period.origin] ? [period] : []), ...period.clarifications])
        .flatMap(({ from, entry }) => (from === day && entry ? [entry] : [])),
    ),
  );
  return [...new Set(found)];
}

function stepTo(ledger: readonly TermHistory[], days: readonly When[], after: When): Step | null {
  const pair = pairUpTo(days, after);
  return pair && { ...pair, entries: entriesOfDay(ledger, after) };
}
