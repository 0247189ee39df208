import {
  DIFFERENCE_LABELS,
  differenceOf,
  MOVED,
  strongestOf,
  type Difference,
} from '#record/terms/difference.ts';
import { heldIn, unmark } from './cell.ts';
import { requireElement } from '../require-element.ts';

/** The pages whose before and whose after side are put together. */
export interface SidePages {
  before: Document;
  after: Document;
}

/** A term with both its sides, ready to be shown. */
export interface ComposedTerm {
  section: HTMLElement;
  difference: Difference;
}

/** The terms of a comparison in the order of their ids, each with the before cells of one page and the after cells of another. */
export function composeTerms(pages: SidePages, ids: readonly string[]): ComposedTerm[] {
  return ids.map((id) => {
    const [earlier, later] = [pages.before, pages.after].map((page) =>
      requireElement(page, `section[data-term='${id}']`),
    );
    const section = document.importNode(earlier!, true);
    const aspects = [...section.querySelectorAll<HTMLElement>('[data-aspect]')];
    const difference = strongestOf(aspects.map((aspect) => composeAspect(aspect, later!)));
    section.dataset['difference'] = difference;
    return { section, difference };
  });
}

/** Gives an aspect the after side that it has in the later term; tells how the two differ. */
function composeAspect(aspect: HTMLElement, later: HTMLElement): Difference {
  const before = requireElement(aspect, '[data-side=before]');
  const id = aspect.dataset['aspect'];
  const after = document.importNode(requireElement(later, `[data-aspect='${id}'] [data-side=after]`), true);
  requireElement(aspect, '[data-side=after]').replaceWith(after);
  for (const cell of [before, after]) unmark(cell);
  const difference = differenceOf(heldIn(before), heldIn(after));
  aspect.dataset['difference'] = difference;
  requireElement(aspect, '.sides').classList.toggle('moved', MOVED[difference]);
  const label = aspect.querySelector('.difference');
  if (label) label.textContent = DIFFERENCE_LABELS[difference];
  return difference;
}
