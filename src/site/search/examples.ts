import type { Entry } from '#record/entry/entry.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import type { Term } from '#record/terms/schema.ts';
import { unsignedAmounts } from './amounts.ts';
import { entryTexts } from './record-texts.ts';

/** Questions that this record answers, one of each sort: about a term, an amount, the day of the newest milestone. */
export function exampleQueries(timeline: readonly Entry[], terms: Iterable<Term>): string[] {
  const [term] = terms;
  const milestone = timeline.find(({ key }) => key);
  const [amount] = timeline.flatMap((entry) => unsignedAmounts(entryTexts(entry).join('\n')));
  return [term?.question, amount, milestone && formatWhen(milestone.date)].filter(
    (query) => query !== undefined,
  );
}
