import { orderedValues, type FacetName } from '../search/facets.ts';
import type { Counts } from '../search/found-pages.ts';

/** Writes beside each choice how many results it stands for, and puts those that have some into their order. */
export function fillCounts(choices: Iterable<HTMLInputElement>, counts: Counts): void {
  for (const [name, own] of Map.groupBy(choices, (choice) => choice.name)) {
    const order = orderedValues(name as FacetName, counts[name] ?? {});
    const ordered = own.toSorted((a, b) => placeOf(a, order) - placeOf(b, order));
    for (const choice of ordered) {
      show(choice, counts[name]?.[choice.value] ?? 0);
      const label = choice.closest('label');
      // Moved only where it has to be: a choice that is moved loses the focus.
      if (label?.parentElement && label !== label.parentElement.children[ordered.indexOf(choice)]) {
        label.parentElement.insertBefore(
          label,
          label.parentElement.children[ordered.indexOf(choice)] ?? null,
        );
      }
    }
    const group = own[0]?.closest('fieldset');
    if (group) group.hidden = own.every((choice) => choice.closest('label')?.hidden);
  }
}

/** All choices again, without counts. */
export function clearCounts(choices: Iterable<HTMLInputElement>): void {
  for (const choice of choices) {
    show(choice, null);
    const group = choice.closest('fieldset');
    if (group) group.hidden = false;
  }
}

/** A button for each choice that is made; pressing it takes the choice away. */
export function chosenItems(choices: Iterable<HTMLInputElement>): HTMLLIElement[] {
  return [...choices].filter(({ checked }) => checked).map(chosenItem);
}

/** A choice without results stays while it is made: it can be taken back. */
function show(choice: HTMLInputElement, count: number | null): void {
  const label = choice.closest('label');
  const place = label?.querySelector('[data-count]');
  if (place) place.textContent = count === null ? '' : String(count);
  if (label) label.hidden = count === 0 && !choice.checked;
}

function placeOf({ value }: HTMLInputElement, order: readonly string[]): number {
  const place = order.indexOf(value);
  return place === -1 ? order.length : place;
}

function chosenItem(choice: HTMLInputElement): HTMLLIElement {
  const item = document.createElement('li');
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = `${choice.dataset['facet']}: ${choice.value} ×`;
  remove.ariaLabel = `Remove ${choice.dataset['facet']}: ${choice.value}`;
  remove.addEventListener('click', () => choice.click());
  item.append(remove);
  return item;
}
