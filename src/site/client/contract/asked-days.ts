import { parseReaderDate } from '#record/shared/reader-date.ts';
import type { When } from '#record/shared/when.ts';
import { todayOfReader } from '../date-field.ts';

/** The days an address asks for, older first: `?on=`, or `?before=` and `?after=`; or what is wrong with one of them. */
export function askedDays(search: string): { whens: When[]; problem: string | null } {
  const query = new URLSearchParams(search);
  const asked = query.has('before') ? [query.get('before'), query.get('after')] : [query.get('on')];
  const read = asked.flatMap((text) => (text === null ? [] : [parseReaderDate(text, todayOfReader())]));
  const problem = read.find((one) => one.problem !== null)?.problem ?? null;
  return { whens: problem === null ? read.flatMap(({ when }) => when ?? []).toSorted() : [], problem };
}

/** The query that asks for one day, or for two. */
export function queryOf(whens: readonly When[]): string {
  return whens.length === 2 ? `?before=${whens.join('&after=')}` : `?on=${whens[0]}`;
}
