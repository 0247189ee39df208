import type { Entry } from '#record/entry/entry.ts';
import { KINDS, STATUSES, STATUS_LABELS } from '#record/shared/vocabulary.ts';
import type { Party } from '#record/party/schema.ts';
import type { Term } from '#record/terms/schema.ts';
import { countChoices } from '#record/timeline/choices.ts';
import { termsOf } from '#record/timeline/filter.ts';
import type { Choice } from '#record/timeline/query.ts';

/** A filter with its choices, as readers see it. */
export interface FilterMenu {
  name: Choice;
  label: string;
  choices: { value: string; text: string }[];
}

/** The filters of a timeline; choices that no entry has are left out. Parties come with most entries first. */
export function filterMenus(
  timeline: readonly Entry[],
  parties: Iterable<Party>,
  terms: readonly Term[],
): FilterMenu[] {
  const entries = timeline.map((entry) => ({ ...entry, terms: termsOf(entry) }));
  const menu = (name: Choice, label: string, choices: FilterMenu['choices']): FilterMenu => {
    const counts = countChoices(entries, {}, name);
    return { name, label, choices: choices.filter(({ value }) => counts.has(value)) };
  };
  const involved = countChoices(entries, {}, 'party');
  const byCount = [...parties].toSorted((a, b) => (involved.get(b.id) ?? 0) - (involved.get(a.id) ?? 0));
  return [
    menu(
      'kind',
      'Kind',
      KINDS.map((kind) => ({ value: kind, text: kind })),
    ),
    menu(
      'party',
      'Party',
      byCount.map(({ id, name }) => ({ value: id, text: name })),
    ),
    menu(
      'term',
      'Term',
      terms.map(({ id, label }) => ({ value: id, text: label })),
    ),
    menu(
      'status',
      'Status',
      STATUSES.map((id) => ({ value: id, text: STATUS_LABELS[id] })),
    ),
  ];
}
