import type { DisplayStanding } from '#record/shared/vocabulary.ts';
import type { When } from '#record/shared/when.ts';
import type { Held } from '#record/terms/difference.ts';
import { requireElement } from '../require-element.ts';

/** What a cell of a comparison says of the value in it. */
export function heldIn(cell: HTMLElement): Held {
  const { from, entry } = cell.dataset;
  return {
    from: (from as When | undefined) ?? null,
    entry: entry ?? null,
    standing: requireElement(cell, '[data-standing]').dataset['standing'] as DisplayStanding,
    clarifications: [...cell.querySelectorAll('.clarification')],
  };
}

/**
 * Takes the marks off the words that moved on the page a cell comes from. They are not marked anew: values shown whole
 * on both sides are what the rule of marks falls back to, and its library would weigh more than all else here.
 */
export function unmark(cell: HTMLElement): void {
  for (const mark of cell.querySelectorAll('ins, del')) {
    mark.querySelector('.visually-hidden')?.remove();
    mark.replaceWith(...mark.childNodes);
  }
}
