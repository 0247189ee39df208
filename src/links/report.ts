import { LINK_STATES, type LinkCheck, type LinkState } from '#record/source/links-schema.ts';
import { countOf } from '#record/shared/text.ts';
import type { Source } from '#record/source/schema.ts';

/** What came of one source. */
export interface LinkResult {
  source: Pick<Source, 'id' | 'url'>;
  check: LinkCheck;
  /** Why nothing answered, as a sentence; null where something did. */
  problem: string | null;
  /** The copy that was found in this run. */
  archive: string | null;
  /** Why no copy was found, or why it could not be written; null where none was looked for. */
  note: string | null;
}

/** What one run did, for whoever prints it. */
export interface LinkReport {
  today: string;
  results: readonly LinkResult[];
  /** Sources that were visited lately and left out, or are beyond `--limit`. */
  left: number;
  /** Sources not reached before the run was stopped, or whose host asked to be asked less. */
  missed: number;
  /** The run was stopped before all were visited. */
  isStopped: boolean;
}

/** Those that an editor has to look at. */
export function troublesIn({ results }: LinkReport): LinkResult[] {
  return results.filter(({ check }) => IS_TROUBLE[check.state]);
}

/** A page that refuses a machine may well open for readers. */
const IS_TROUBLE: Record<LinkState, boolean> = {
  ok: false,
  moved: true,
  changed: true,
  blocked: false,
  unreachable: true,
  gone: true,
};

export function reportAsJson({ results, ...rest }: LinkReport): string {
  const links = results.map(({ source, check, problem, archive, note }) => {
    const { state, since, checked, status = null, hint = null, to = null } = check;
    return {
      id: source.id,
      url: source.url,
      state,
      since,
      checked,
      status,
      hint,
      to,
      problem,
      archive,
      note,
    };
  });
  return JSON.stringify({ ...rest, links }, null, 2);
}

export function reportAsText(report: LinkReport): string {
  const { results, left, missed } = report;
  const counts = STATES.flatMap((state) => {
    const count = results.filter(({ check }) => check.state === state).length;
    return count > 0 ? [`${count} ${state}`] : [];
  });
  const copies = results.filter(({ archive }) => archive !== null).length;
  return [
    `${countOf(results.length, 'source')} visited${counts.length > 0 ? `: ${counts.join(', ')}` : ''}.`,
    ...(left > 0 ? [`${countOf(left, 'source')} left out: visited lately, or beyond --limit.`] : []),
    ...(missed > 0
      ? [`${countOf(missed, 'source')} put off: the run was stopped, or the host asked to be asked less.`]
      : []),
    ...(copies > 0 ? [`${countOf(copies, 'archived copy')} found.`] : []),
    ...notesIn(results),
    ...troublesIn(report).toSorted(byState).map(lineOf),
  ].join('\n');
}

/** Each once, with how many sources it is about. */
function notesIn(results: readonly LinkResult[]): string[] {
  const notes = Map.groupBy(
    results.flatMap(({ note }) => note ?? []),
    (note) => note,
  );
  return [...notes].map(([note, same]) => `${countOf(same.length, 'source')}: ${note}`);
}

/** Place in the report, the worst first. */
const PLACES: Record<LinkState, number> = {
  gone: 1,
  unreachable: 2,
  changed: 3,
  moved: 4,
  blocked: 5,
  ok: 6,
};
const STATES = LINK_STATES.toSorted((a, b) => PLACES[a] - PLACES[b]);

function byState(a: LinkResult, b: LinkResult): number {
  return PLACES[a.check.state] - PLACES[b.check.state] || (a.source.id < b.source.id ? -1 : 1);
}

function lineOf({ source, check, problem }: LinkResult): string {
  const { state, status, hint, to, since } = check;
  const reasons = [status, hint, to && `to ${to}`, problem].filter(Boolean).join(' ');
  return `${state.padEnd(12)}${source.id}  ${source.url}  since ${since}${reasons ? `  ${reasons}` : ''}`;
}
