import type { Source } from '#record/source/schema.ts';
import type { Day } from '#record/shared/when.ts';
import { daysBetween } from '#record/shared/when.ts';
import type { LinkChecks } from '#record/source/links-schema.ts';

/** The sources to visit on a day: never visited first, then the longest ago; with `only`, exactly those. */
export function dueSources(
  sources: readonly Source[],
  wanted: {
    checks: LinkChecks;
    today: Day;
    /** Ids; empty for all. */
    only: readonly string[];
    /** Sources visited fewer than so many days ago are not due. */
    maxAge: number;
    limit: number;
  },
): Source[] {
  const { checks, today, only, maxAge, limit } = wanted;
  const lastOf = ({ id }: Source) => checks.get(id)?.checked;
  const isDue = (source: Source) => {
    const last = lastOf(source);
    return last === undefined || daysBetween(last, today) >= maxAge;
  };
  const due = only.length > 0 ? sources.filter(({ id }) => only.includes(id)) : sources.filter(isDue);
  return due
    .toSorted((a, b) => compare(lastOf(a) ?? '', lastOf(b) ?? '') || compare(a.id, b.id))
    .slice(0, limit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
