import { countOf } from '../shared/text.ts';
import type { DisplayStanding } from '../shared/vocabulary.ts';
import type { Day, When } from '../shared/when.ts';
import type { TermHistory } from './ledger.ts';
import type { ValuePeriod } from './value-period.ts';

/** A value as a script needs it. */
export interface ValueData {
  value: string;
  /** The same in a word or two, where an editor gave them. */
  short?: string | undefined;
  standing: DisplayStanding;
  /** Null before the record's first value. */
  from: When | null;
  until: When | null;
  /** When words were added to it. */
  clarified: When[];
  /** Slug of the entry that set it. */
  entry: string | null;
  /** Ids. */
  sources: string[];
}

/** The contract on every day, for scripts: by term and aspect, values in the order in which they came into force. */
export interface ContractData {
  completeTo: Day;
  /** The starts of the states, older first. */
  days: When[];
  terms: { id: string; aspects: { id: string; values: ValueData[] }[] }[];
  /** Publisher and address of each source cited. */
  sources: Record<string, [publisher: string, url: string]>;
}

/** Collects what a page needs to show the contract on any day without asking again. */
export function contractData(
  ledger: readonly TermHistory[],
  {
    completeTo,
    days,
    sources,
  }: {
    completeTo: Day;
    days: readonly When[];
    sources: ReadonlyMap<string, { publisher: string; url: string }>;
  },
): ContractData {
  const terms = ledger.map(({ term, aspects }) => ({
    id: term.id,
    aspects: aspects.map(({ aspect, periods }) => ({ id: aspect.id, values: periods.map(toData) })),
  }));
  const cited = terms.flatMap(({ aspects }) =>
    aspects.flatMap(({ values }) => values.flatMap((one) => one.sources)),
  );
  return {
    completeTo,
    days: [...days],
    terms,
    sources: Object.fromEntries(
      [...new Set(cited)].flatMap((id) => {
        const source = sources.get(id);
        return source ? [[id, [source.publisher, source.url] as [string, string]]] : [];
      }),
    ),
  };
}

/** The value in force on a day. */
export function valueOn<T extends { from: When | null }>(values: readonly T[], day: Day): T {
  const value = values.findLast(({ from }) => from === null || from <= day) ?? values[0];
  if (!value) throw new Error('An aspect always has a value for what held before the record');
  return value;
}

/** How many publishers are named in a narrow cell: two that fit one line, with the count of further ones, else one. */
export function namedSources([first = '', second, ...further]: readonly string[]): 1 | 2 {
  const room = further.length > 0 ? 14 : 18;
  return second !== undefined && first.length + second.length <= room ? 2 : 1;
}

/** What `+2` in a narrow cell stands for. */
export function moreSources(count: number): string {
  return `${countOf(count, 'more source')}, named on the page of the term`;
}

function toData({ clarifications, ...period }: ValuePeriod): ValueData {
  const { value, short, standing, from, until, entry, sources } = period;
  const clarified = clarifications.map((words) => words.from);
  return { value, short, standing, from, until, clarified, entry, sources };
}
