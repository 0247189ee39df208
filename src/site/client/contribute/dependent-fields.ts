/** A term with its sides. */
export interface KnownTerm {
  id: string;
  aspects: { id: string; label: string }[];
}

/** Offers the sides of the term that is chosen beside; a term of one side needs no choice. */
export function dependentFields(root: HTMLElement, terms: readonly KnownTerm[]): void {
  for (const field of root.querySelectorAll<HTMLElement>('[data-kind="aspect"]')) {
    const select = field.querySelector('select')!;
    const chosen = field
      .closest('[data-group]')
      ?.querySelector<HTMLSelectElement>('[data-kind="term"] select')?.value;
    const aspects = terms.find(({ id }) => id === chosen)?.aspects ?? [];
    const before = select.value;
    select.replaceChildren(...aspects.map(({ id, label }) => new Option(label, id)));
    select.value = aspects.some(({ id }) => id === before) ? before : (aspects[0]?.id ?? '');
    field.hidden = aspects.length < 2;
  }
}
