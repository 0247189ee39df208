import type { Counts } from './pagefind.ts';

/** Writes beside each choice how many results it stands for. */
export function fillCounts(choices: Iterable<HTMLInputElement>, counts: Counts): void {
  for (const choice of choices) {
    const count = choice.parentElement?.querySelector('[data-count]');
    if (count) count.textContent = String(counts[choice.name]?.[choice.value] ?? 0);
  }
}

/** A button for each choice that is made; pressing it takes the choice away. */
export function chosenItems(choices: Iterable<HTMLInputElement>): HTMLLIElement[] {
  return [...choices].filter(({ checked }) => checked).map(chosenItem);
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
