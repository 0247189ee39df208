import { VERDICTS, type Misreading, type Verdict } from './schema.ts';

/** The misreadings of one verdict. */
export interface VerdictGroup {
  verdict: Verdict;
  misreadings: Misreading[];
}

/** Misreadings by verdict, in the order of the verdicts; within one, in their own. Verdicts without any are left out. */
export function groupByVerdict(misreadings: readonly Misreading[]): VerdictGroup[] {
  const groups = Map.groupBy(misreadings, ({ verdict }) => verdict);
  return VERDICTS.flatMap((verdict) => {
    const own = groups.get(verdict);
    return own ? [{ verdict, misreadings: own }] : [];
  });
}

/** Those that concern a term, an entry or a source, which may be one that makes the claim. */
export function misreadingsBy(
  misreadings: readonly Misreading[],
  kind: 'terms' | 'entries' | 'sources',
  id: string,
): Misreading[] {
  return misreadings.filter((one) => one[kind].includes(id) || (kind === 'sources' && one.seen.includes(id)));
}
