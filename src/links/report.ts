import { LINK_STATES, type LinkCheck, type LinkState } from '#record/source/links-schema.ts';
import { countOf } from '#record/shared/text.ts';
import type { Source } from '#record/source/schema.ts';

/** The result for one source. */
export interface LinkResult {
  source: Source;
  check: LinkCheck;
  /** Why nothing answered, as a sentence; null if something answered. */
  problem: string | null;
  /** The archived copy found in this run; null if none. */
  archive: string | null;
  /** Why no copy was found or could be written; null if none was looked for. */
  note: string | null;
}

/** What one run did, for whoever prints it. */
export interface LinkReport {
  today: string;
  results: readonly LinkResult[];
  /** Sources skipped: visited recently, or beyond `--limit`. */
  left: number;
  /** Sources postponed: the run was stopped, or the host asked for fewer requests. */
  missed: number;
  /** The run was stopped before all were visited. */
  isStopped: boolean;
}

/** Results that an editor has to look at. */
export function problemsIn({ results }: LinkReport): LinkResult[] {
  return results.filter(({ check }) => IS_PROBLEM[check.state] || check.words?.state === 'not-found');
}

/** Whether an editor has to look: a page that only turns visits by programs away may open for readers. */
const IS_PROBLEM: Record<LinkState, boolean> = {
  ok: false,
  moved: true,
  changed: true,
  blocked: false,
  unreachable: true,
  gone: true,
};

export function reportAsJson({ results, ...rest }: LinkReport): string {
  const links = results.map(({ source, check, problem, archive, note }) => {
    const { state, since, checked, status = null, hint = null, to = null, text = null, words = null } = check;
    return {
      id: source.id,
      url: source.url,
      state,
      since,
      checked,
      status,
      hint,
      to,
      text,
      words,
      problem,
      archive,
      note,
    };
  });
  return JSON.stringify({ ...rest, links }, null, 2);
}

export function reportAsText(report: LinkReport): string {
  const { results, left, missed } = report;
  const counts = WORST_FIRST.flatMap((state) => {
    const count = results.filter(({ check }) => check.state === state).length;
    return count > 0 ? [`${count} ${state}`] : [];
  });
  const copies = results.filter(({ archive }) => archive !== null).length;
  return [
    `${countOf(results.length, 'source')} visited${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`,
    ...(left > 0 ? [`${countOf(left, 'source')} skipped: visited recently, or beyond --limit.`] : []),
    ...(missed > 0
      ? [`${countOf(missed, 'source')} postponed: the run was stopped, or the host asked for fewer requests.`]
      : []),
    ...(copies > 0 ? [`${countOf(copies, 'archived copy')} found.`] : []),
    ...notesIn(results),
    ...problemsIn(report).toSorted(byState).map(lineOf),
  ].join('\n');
}

/** Each note once, with the number of sources it applies to. */
function notesIn(results: readonly LinkResult[]): string[] {
  const notes = Map.groupBy(
    results.flatMap(({ note }) => note ?? []),
    (note) => note,
  );
  return [...notes].map(([note, same]) => `${countOf(same.length, 'source')}: ${note}`);
}

/** The worst has the lowest rank. */
const RANK: Record<LinkState, number> = { gone: 0, unreachable: 1, changed: 2, moved: 3, blocked: 4, ok: 5 };

const WORST_FIRST = LINK_STATES.toSorted((a, b) => RANK[a] - RANK[b]);

function byState(a: LinkResult, b: LinkResult): number {
  return RANK[a.check.state] - RANK[b.check.state] || (a.source.id < b.source.id ? -1 : 1);
}

function lineOf({ source, check, problem }: LinkResult): string {
  const { state, status, hint, to, since, words } = check;
  const lost = words?.missing?.map((missing) => `does not say "${missing}", since ${words.since}`) ?? [];
  const reasons = [status, hint, to && `to ${to}`, problem, ...lost].filter(Boolean).join(' ');
  return `${state.padEnd(12)}${source.id}  ${source.url}  since ${since}${reasons ? `  ${reasons}` : ''}`;
}
