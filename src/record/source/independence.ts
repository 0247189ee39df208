import { countOf, listOf } from '../shared/text.ts';
import { originsOf } from './source-derivation.ts';
import type { Source } from './schema.ts';
import { FIRST_HAND } from './tier.ts';

type Judged = Pick<Source, 'id' | 'tier' | 'restsOn'>;

/** As many sources as a reader can weigh one by one. */
const FEW = 5;

/**
 * How independent the sources in a list are. Of few, what each group of reports rests on; of many, only the number of
 * origins, which is the highest that the record leaves open: of most reports nobody knows what they rest on.
 */
export function independenceOf<S extends Judged>(
  listed: readonly S[],
  sources: ReadonlyMap<string, S>,
): string | null {
  return listed.length > FEW ? countOrigins(listed, sources) : describeReports(listed, sources);
}

function countOrigins<S extends Judged>(listed: readonly S[], sources: ReadonlyMap<string, S>): string {
  const origins = listed.map((source) => ({ source, origins: originsOf(source, sources) }));
  const resting = origins.filter((one) => one.origins.length > 0).length;
  const count = new Set(origins.flatMap((one) => (one.origins.length > 0 ? one.origins : [one.source]))).size;
  const known = `${countOf(count, 'independent origin')}, as far as is known`;
  if (resting === 0) return `${known}: none is known to rest on another`;
  return `${known}: ${resting} of the ${listed.length} ${resting === 1 ? 'rests on another' : 'rest on others'}`;
}

/**
 * How independent the reports in a list are: `4 reports, all resting on 1 primary source`. Null if none is known to rest
 * on another source; reports without known origins are left out of the wording.
 */
function describeReports<S extends Judged>(
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
