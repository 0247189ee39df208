import { collate } from '../shared/collate.ts';
import { unreachable } from '../shared/unreachable.ts';
import { BEGINS_PERIOD } from '../shared/vocabulary.ts';
import { compareWhen, dayAfter, firstDayOf, lastDayOf, type When } from '../shared/when.ts';
import type { Aspect, Term } from './schema.ts';
import {
  NOTHING_ON_RECORD,
  clarified,
  lapseOf,
  periodBefore,
  periodFrom,
  type RecordedChange,
  type ValuePeriod,
} from './value-period.ts';

/** One aspect through time, oldest period first, without gaps. */
export interface AspectHistory {
  aspect: Aspect;
  periods: ValuePeriod[];
}

/** One term through time. */
export interface TermHistory {
  term: Term;
  aspects: AspectHistory[];
}

/**
 * Computes the contract from what the entries say about it: per aspect, `set` starts a value and ends the
 * one before it, `clarify` adds to the value in force, `end` ends it and says so. A value runs to the next
 * `set` or `end`, or through its `until`, inclusive. Changes are ordered by `from`, not by the entry's date.
 *
 * Input that breaks the rules (two values from one day, an unknown aspect) is reported by `check`;
 * here it is folded in the order of its entries' slugs, so that the result never depends on reading order.
 */
export function foldLedger(terms: readonly Term[], changes: readonly RecordedChange[]): TermHistory[] {
  return terms.map((term) => ({
    term,
    aspects: term.aspects.map((aspect) => ({
      aspect,
      periods: foldAspect(aspect, changesOf(changes, term.id, aspect.id)),
    })),
  }));
}

function changesOf(changes: readonly RecordedChange[], term: string, aspect: string): RecordedChange[] {
  return inOrder(changes.filter((change) => change.term === term && change.aspect === aspect));
}

/** By start; one that says which value it came after stands right behind that. */
export function inOrder<T extends RecordedChange>(changes: readonly T[]): T[] {
  const ordered = changes.toSorted(compareChanges);
  for (const change of changes.filter(({ follows }) => follows !== undefined)) {
    const place = ordered.indexOf(change);
    const earlier = ordered.findLastIndex(({ entry }) => entry === change.follows);
    if (earlier > place) ordered.splice(earlier, 0, ...ordered.splice(place, 1));
  }
  return ordered;
}

/** By start; on one start values come before their clarifications. */
export function compareChanges(a: RecordedChange, b: RecordedChange): number {
  return (
    compareWhen(a.from, b.from) ||
    Number(BEGINS_PERIOD[b.effect]) - Number(BEGINS_PERIOD[a.effect]) ||
    collate(a.entry, b.entry)
  );
}

function foldAspect(aspect: Aspect, changes: readonly RecordedChange[]): ValuePeriod[] {
  const folded = changes.reduce(addChange, beginning(aspect));
  const last = folded.at(-1);
  return last?.until ? [...folded, lapseOf(last, last.until)] : folded;
}

/** What held before; and where that is known only since a day, nothing before that day. */
function beginning(aspect: Aspect): ValuePeriod[] {
  const before = periodBefore(aspect);
  return before.from ? [{ ...NOTHING_ON_RECORD, replacedFrom: before.from }, before] : [before];
}

function addChange(periods: ValuePeriod[], change: RecordedChange): ValuePeriod[] {
  const last = periods.at(-1);
  if (!last) return [periodFrom(change)];
  if (last.until && isLapsedBefore(last.until, change)) {
    return addChange([...periods, lapseOf(last, last.until)], change);
  }
  switch (change.effect) {
    case 'clarify':
      return [...periods.slice(0, -1), clarified(last, change)];
    case 'set':
    case 'end':
      return [...periods.slice(0, -1), { ...last, replacedFrom: change.from }, periodFrom(change)];
    default:
      return unreachable(change.effect);
  }
}

/** A value that follows on the very next day takes over directly; a clarification never revives what ran out. */
function isLapsedBefore(until: When, { effect, from }: RecordedChange): boolean {
  const lapse = dayAfter(lastDayOf(until));
  return BEGINS_PERIOD[effect] ? lapse < firstDayOf(from) : lapse <= firstDayOf(from);
}
