import { stateOn } from '#record/availability/fold.ts';
import type { Stage } from '#record/availability/vocabulary.ts';
import { firstDayOf, type Day, type When } from '#record/shared/when.ts';

/** Shows of one model what had begun by a day; tells whether anything had. */
export function showRow(row: HTMLElement, day: Day, completeTo: Day): boolean {
  const begun = [...row.querySelectorAll('.stages')].filter((cell) => showCell(cell, day, completeTo));
  for (const later of row.querySelectorAll<SVGElement>('.lane [data-from]'))
    later.toggleAttribute('data-later', hasBegun(later, day) === false);
  const lead = row.querySelector<HTMLElement>('.lead-days');
  if (lead) lead.hidden = !hasBegun(lead, day);
  row.hidden = begun.length === 0 && day < completeTo;
  return begun.length > 0 || day >= completeTo;
}

/** Shows of one model's leads those of which both sides had come by a day; tells whether any is left. */
export function showLeads(row: HTMLElement, day: Day): boolean {
  const leads = [...row.querySelectorAll<HTMLElement>('.lead-days')];
  for (const lead of leads) lead.hidden = !hasBegun(lead, day);
  row.hidden = leads.every(({ hidden }) => hidden);
  return !row.hidden;
}

/** Offers without a date stay where they are: on no day can it be said whether they had begun. */
function showCell(cell: Element, day: Day, completeTo: Day): boolean {
  const stages = [...cell.querySelectorAll('li')].map((item) => ({
    item,
    stage: item.dataset['stage'] as Stage,
    from: (item.dataset['from'] || null) as When | null,
  }));
  const { begun, current, isWithinSpan } = stateOn(stages, day, completeTo);
  for (const one of stages) {
    one.item.hidden = one.from !== null && !begun.includes(one);
    one.item.toggleAttribute('data-uncertain', one === current && isWithinSpan);
  }
  cell.toggleAttribute(
    'data-empty',
    stages.every(({ item }) => item.hidden),
  );
  return begun.length > 0;
}

function hasBegun(element: HTMLElement | SVGElement, day: Day): boolean {
  return firstDayOf(element.dataset['from'] as When) <= day;
}
