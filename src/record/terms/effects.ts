import type { When } from '../shared/when.ts';
import { compareDays } from './compare.ts';
import { MOVED, WORDS_ONLY } from './difference.ts';
import type { AspectHistory, TermHistory } from './ledger.ts';
import { RECORDED, type Clarification, type ValuePeriod } from './value-period.ts';
import type { Aspect, Term } from './schema.ts';

/** What one entry did to one aspect of the contract. */
export interface EffectOnAspect {
  term: Term;
  aspect: Aspect;
  /** The value before. */
  before: ValuePeriod;
  /** The value from then on, or the words added to the one in force. */
  after: ValuePeriod | Clarification;
}

/** What an entry changed in the contract, as before and after, in the order of the terms. */
export function effectsOf(ledger: readonly TermHistory[], entry: string): EffectOnAspect[] {
  return ledger.flatMap(({ term, aspects }) =>
    aspects.flatMap((history) => {
      const found = [...valuesBy(entry, history), ...wordsBy(entry, history)];
      return found.map((one) => ({ term, aspect: history.aspect, ...one }));
    }),
  );
}

/** What differs in the contract between two days, older first; the words alone where only words were added. */
export function effectsBetween(ledger: readonly TermHistory[], before: When, after: When): EffectOnAspect[] {
  return compareDays(ledger, before, after).flatMap(({ term, aspects }) =>
    aspects
      .filter(({ difference }) => MOVED[difference])
      .map(({ aspect, difference, ...states }) => {
        const words = WORDS_ONLY[difference] ? states.after.clarifications.at(-1) : undefined;
        return { term, aspect, before: states.before, after: words ?? states.after };
      }),
  );
}

function valuesBy(entry: string, { periods }: AspectHistory): { before: ValuePeriod; after: ValuePeriod }[] {
  return periods.flatMap((after, place) => {
    const before = periods[place - 1];
    return before && after.entry === entry && RECORDED[after.origin] ? [{ before, after }] : [];
  });
}

function wordsBy(entry: string, { periods }: AspectHistory): { before: ValuePeriod; after: Clarification }[] {
  return periods.flatMap((before) =>
    before.clarifications.filter((words) => words.entry === entry).map((after) => ({ before, after })),
  );
}
