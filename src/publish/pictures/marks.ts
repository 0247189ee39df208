import { firstDayOf, type Day } from '#record/shared/when.ts';
import type { AspectHistory, TermHistory } from '#record/terms/ledger.ts';
import { RECORDED, type Clarification, type ValuePeriod } from '#record/terms/value-period.ts';
import { describe } from './bar.ts';
import { round } from './measures.ts';
import type { TimeScale } from './scale.ts';

/** A change of a term that begins none of its bars: words added, or another aspect. */
export interface Mark {
  x: number;
  /** What changed, in words. */
  text: string;
  /** Slug of the entry that changed it. */
  entry: string;
}

/** The marks of a term up to today: one for each entry and day, since the bars show the leading aspect alone. */
export function marksOf({ term, aspects }: TermHistory, today: Day, scale: TimeScale): Mark[] {
  const begun = new Set(aspects[0]?.periods.map(nameOf));
  const changes = aspects.flatMap((history) =>
    changesOf(history, `${term.label}, ${history.aspect.label.toLowerCase()}`),
  );
  const shown = changes.filter(
    ({ value }) => !begun.has(nameOf(value)) && value.from && firstDayOf(value.from) <= today,
  );
  return [...Map.groupBy(shown, ({ value }) => nameOf(value)).values()].flatMap((same) => {
    const [{ value } = { value: null }] = same;
    if (!value?.entry || !value.from) return [];
    const text = same.map((change) => describe(change.name, change.value)).join(' ');
    return [{ x: round(scale.at(value.from)), text, entry: value.entry }];
  });
}

interface NamedChange {
  name: string;
  value: ValuePeriod | Clarification;
}

function changesOf({ periods }: AspectHistory, name: string): NamedChange[] {
  return periods.flatMap((value) => [
    ...(RECORDED[value.origin] ? [{ name, value }] : []),
    ...value.clarifications.map((words) => ({ name: `${name}, clarified`, value: words })),
  ]);
}

function nameOf({ entry, from }: ValuePeriod | Clarification): string {
  return `${from} ${entry}`;
}
