import type { Change } from '../entry/schema.ts';
import type { Form } from '../entry/vocabulary.ts';
import { compareWhen, dayAfter, firstDayOf, lastDayOf, type Day, type When } from '../shared/when.ts';
import type { Aspect, Term } from './schema.ts';

/** A change together with the entry that records it. */
export interface RecordedChange extends Change {
  /** Slug of the entry. */
  entry: string;
}

/** Words added to a value while it stays in force. */
export interface Clarification {
  value: string;
  detail: string | null;
  standing: Form;
  from: When;
  sources: string[];
  entry: string;
}

/** Where a stretch comes from: before the record, a value set, a value ended, a value that ran out. */
export type Origin = 'before' | 'set' | 'end' | 'lapse';

/** One value of one aspect, from the moment it came into force to the moment it ended. */
export interface Stretch {
  origin: Origin;
  value: string;
  detail: string | null;
  /** `none` where nothing is in force: before the first value or after an end. */
  standing: Form;
  /** Since when; null where the record does not reach back so far. */
  from: When | null;
  /** Last day by its own terms, inclusive; null when it has none. */
  until: When | null;
  /** Start of the value or end that takes its place; null while none does, and where it ran out instead. */
  replacedFrom: When | null;
  sources: string[];
  /** Slug of the entry that recorded it; null for what held before the record begins. */
  entry: string | null;
  clarifications: Clarification[];
}

/** One aspect through time, oldest stretch first, without gaps. */
export interface AspectHistory {
  aspect: Aspect;
  stretches: Stretch[];
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
 * Input that breaks the rules (two values from one day, an unknown aspect) is reported by `integrity/`;
 * here it is folded in the order of its entries' slugs, so that the result never depends on reading order.
 */
export function foldLedger(terms: readonly Term[], changes: readonly RecordedChange[]): TermHistory[] {
  return terms.map((term) => ({
    term,
    aspects: term.aspects.map((aspect) => ({
      aspect,
      stretches: foldAspect(aspect, changesOf(changes, term.id, aspect.id)),
    })),
  }));
}

/** The stretch that holds on a day, with only the clarifications made by then. */
export function stretchOn(stretches: readonly Stretch[], day: Day): Stretch {
  const held = stretches.findLast((stretch) => stretch.from === null || compareWhen(stretch.from, day) <= 0);
  const stretch = held ?? stretches[0];
  if (!stretch) throw new Error('An aspect always has a stretch for what held before the record');
  return {
    ...stretch,
    clarifications: stretch.clarifications.filter(({ from }) => compareWhen(from, day) <= 0),
  };
}

function changesOf(changes: readonly RecordedChange[], term: string, aspect: string): RecordedChange[] {
  return changes
    .filter((change) => change.term === term && change.aspect === aspect)
    .toSorted(compareChanges);
}

/** By start; on one start values come before their clarifications. */
export function compareChanges(a: RecordedChange, b: RecordedChange): number {
  return (
    compareWhen(a.from, b.from) ||
    Number(a.effect === 'clarify') - Number(b.effect === 'clarify') ||
    a.entry.localeCompare(b.entry)
  );
}

function foldAspect(aspect: Aspect, changes: readonly RecordedChange[]): Stretch[] {
  const folded = changes.reduce(addChange, [stretchBefore(aspect)]);
  const last = folded.at(-1);
  return last?.until ? [...folded, lapseOf(last, last.until)] : folded;
}

function addChange(stretches: Stretch[], change: RecordedChange): Stretch[] {
  const last = stretches.at(-1);
  if (!last) return [stretchFrom(change)];
  if (last.until && isLapsedBefore(last.until, change)) {
    return addChange([...stretches, lapseOf(last, last.until)], change);
  }
  if (change.effect === 'clarify') return [...stretches.slice(0, -1), clarified(last, change)];
  return [...stretches.slice(0, -1), { ...last, replacedFrom: change.from }, stretchFrom(change)];
}

/** A value that follows on the very next day takes over directly; a clarification never revives what ran out. */
function isLapsedBefore(until: When, { effect, from }: RecordedChange): boolean {
  const lapse = dayAfter(lastDayOf(until));
  return effect === 'clarify' ? lapse <= firstDayOf(from) : lapse < firstDayOf(from);
}

function stretchBefore({ before }: Aspect): Stretch {
  return {
    origin: 'before',
    value: before.value,
    detail: before.detail ?? null,
    standing: before.standing,
    from: before.from ?? null,
    until: null,
    replacedFrom: null,
    sources: before.sources,
    entry: null,
    clarifications: [],
  };
}

function stretchFrom(change: RecordedChange): Stretch {
  return {
    origin: change.effect === 'end' ? 'end' : 'set',
    value: change.value,
    detail: change.detail ?? null,
    standing: change.effect === 'end' ? 'none' : change.standing,
    from: change.from,
    until: change.effect === 'end' ? null : change.until,
    replacedFrom: null,
    sources: change.sources,
    entry: change.entry,
    clarifications: [],
  };
}

/** What is in force once a value has run out by its own terms: nothing, for the same reasons. */
function lapseOf(stretch: Stretch, until: When): Stretch {
  return {
    ...stretch,
    origin: 'lapse',
    value: `Ran out: ${stretch.value}`,
    detail: null,
    standing: 'none',
    from: dayAfter(lastDayOf(until)),
    until: null,
    replacedFrom: null,
    clarifications: [],
  };
}

function clarified(stretch: Stretch, change: RecordedChange): Stretch {
  const { value, standing, from, sources, entry } = change;
  const clarification = { value, detail: change.detail ?? null, standing, from, sources, entry };
  return { ...stretch, clarifications: [...stretch.clarifications, clarification] };
}
