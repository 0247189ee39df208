import { compareWhen, dayBefore, firstDayOf, type Day } from '#record/shared/when.ts';
import type { AspectHistory, TermHistory } from '#record/terms/ledger.ts';
import { periodOn, type ValuePeriod } from '#record/terms/value-period.ts';

/** A cell of the contract that changed, over a span of days. */
export interface CellDifference {
  /** Names of the term and its aspect, for readers. */
  term: string;
  aspect: string;
  /** First day of the span; null if it starts before the record. */
  from: Day | null;
  /** Last day of the span; null if it is open-ended. */
  to: Day | null;
  /** Whether the span includes the day up to which the record is complete. */
  isNow: boolean;
  /** What the cell said and says; null where there is no such term or aspect. */
  before: ValuePeriod | null;
  after: ValuePeriod | null;
}

/** Every cell that differs between two ledgers, older first; by term, then by time. */
export function compareLedgers(
  before: readonly TermHistory[],
  after: readonly TermHistory[],
  now: Day,
): CellDifference[] {
  const was = cellsOf(before);
  const is = cellsOf(after);
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => spans(was.get(key), is.get(key), now));
}

interface Cell {
  term: string;
  history: AspectHistory;
}

function cellsOf(ledger: readonly TermHistory[]): Map<string, Cell> {
  return new Map(
    ledger.flatMap(({ term, aspects }) =>
      aspects.map((history) => [`${term.id} ${history.aspect.id}`, { term: term.label, history }]),
    ),
  );
}

/** The spans over which two histories of a cell differ in the same way. */
function spans(was: Cell | undefined, is: Cell | undefined, now: Day): CellDifference[] {
  const named = is ?? was;
  if (!named) return [];
  const starts = [BEFORE_ALL, ...startsOf(was), ...startsOf(is)];
  const moments = [...new Set(starts)].toSorted(compareWhen).map((day) => ({
    day,
    before: stateOn(was, day),
    after: stateOn(is, day),
  }));
  const turns = moments.filter((moment, index) => !isSamePair(moment, moments[index - 1]));
  return turns.flatMap(({ day, before, after }, index) => {
    if (shownIn(before) === shownIn(after)) return [];
    const next = turns[index + 1]?.day;
    const to = next ? dayBefore(next) : null;
    return {
      term: named.term,
      aspect: named.history.aspect.label,
      from: day === BEFORE_ALL ? null : day,
      to,
      isNow: day <= now && (to === null || now <= to),
      before,
      after,
    };
  });
}

/** A day before any that a record can contain. */
const BEFORE_ALL = '0001-01-01' as Day;

function startsOf(cell: Cell | undefined): Day[] {
  const starts = cell?.history.periods.flatMap(({ from, clarifications }) => [
    from,
    ...clarifications.map((words) => words.from),
  ]);
  return (starts ?? []).flatMap((from) => (from === null ? [] : [firstDayOf(from)]));
}

function stateOn(cell: Cell | undefined, day: Day): ValuePeriod | null {
  return cell ? periodOn(cell.history.periods, day) : null;
}

interface Pair {
  before: ValuePeriod | null;
  after: ValuePeriod | null;
}

function isSamePair(pair: Pair, other: Pair | undefined): boolean {
  return (
    other !== undefined &&
    shownIn(pair.before) === shownIn(other.before) &&
    shownIn(pair.after) === shownIn(other.after)
  );
}

/** What readers see in a cell; which entry says it is no part of that. */
function shownIn(state: ValuePeriod | null): string {
  if (!state) return '';
  const { value, detail, standing, until, sources, clarifications } = state;
  const words = clarifications.map((one) => [one.value, one.detail, one.standing, one.sources]);
  return JSON.stringify([value, detail, standing, until, sources, words]);
}
