import { countOf, listOf } from '../shared/text.ts';
import { originsOf } from './source-derivation.ts';
import type { Source } from './schema.ts';
import { FIRST_HAND } from './tier.ts';

type Judged = Pick<Source, 'id' | 'tier' | 'restsOn'>;

/**
 * How independent the reports in a list are: `4 reports, all resting on 1 primary source`. Null if none is known to rest
 * on another source; reports without known origins are left out of the wording.
 */
export function independenceOf<S extends Judged>(
  listed: readonly S[],
  sources: ReadonlyMap<string, S>,
): string | null {
  const reports = listed.filter(({ tier }) => !FIRST_HAND[tier]);
  const groups = groupByOrigins(reports, sources);
  const [first, ...others] = groups;
  if (!first) return null;
  const total = countOf(reports.length, 'report');
  if (others.length === 0 && first.reports === reports.length) {
    return `${total}, ${EVERY[reports.length] ?? 'all '}resting on ${inWords(first.origins)}`;
  }
  return `${total}: ${groups.map(clauseOf).join('; ')}`;
}

/** Reports that rest on the same sources. */
interface Group {
  reports: number;
  origins: Judged[];
}

const EVERY: Readonly<Record<number, string>> = { 1: '', 2: 'both ' };

/** The largest group first. */
function groupByOrigins<S extends Judged>(reports: readonly S[], sources: ReadonlyMap<string, S>): Group[] {
  const traced = reports.map((report) => originsOf(report, sources)).filter(({ length }) => length > 0);
  const groups = Map.groupBy(traced, (origins) =>
    origins
      .map(({ id }) => id)
      .toSorted()
      .join(' '),
  );
  return [...groups.values()]
    .map((same) => ({ reports: same.length, origins: same[0] ?? [] }))
    .toSorted((a, b) => b.reports - a.reports);
}

function clauseOf({ reports, origins }: Group): string {
  return `${reports} ${reports === 1 ? 'rests' : 'rest'} on ${inWords(origins)}`;
}

function inWords(origins: readonly Judged[]): string {
  const primary = origins.filter(({ tier }) => FIRST_HAND[tier]).length;
  const counts = [
    { count: primary, noun: 'primary source' },
    { count: origins.length - primary, noun: 'other report' },
  ];
  return listOf(counts.filter(({ count }) => count > 0).map(({ count, noun }) => countOf(count, noun)));
}
