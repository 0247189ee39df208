/** Offers the cited sources wherever a field asks which of them say so. */
export function offerTicks(root: HTMLElement, choices: readonly { id: string; label: string }[]): void {
  for (const field of fieldsIn(root)) {
    const ticked = tickedIn(field);
    // Those ticked come first: of a long list only the head is seen.
    const [first, others] = [true, false].map((isFirst) =>
      choices.filter(({ id }) => ticked.includes(id) === isFirst),
    );
    const labels = [...first!, ...others!].map(({ id, label }) => {
      const input = document.createElement('input');
      Object.assign(input, { type: 'checkbox', value: id, checked: ticked.includes(id) });
      const line = document.createElement('label');
      line.append(input, label);
      return line;
    });
    field.querySelector('[data-part="ticks"]')!.replaceChildren(...labels);
    field.querySelector<HTMLElement>('[data-part="help"]')!.hidden = labels.length > 0;
  }
}

/** Takes over what was ticked in a field. */
export function readTicks(field: HTMLElement): void {
  const boxes = [...field.querySelectorAll<HTMLInputElement>('[data-part="ticks"] input')];
  field.dataset['ticked'] = boxes.flatMap(({ checked, value }) => (checked ? [value] : [])).join(' ');
}

/** Follows a source that has got another id; null for one that is gone. */
export function renameTicks(root: HTMLElement, before: string, after: string | null): void {
  for (const field of fieldsIn(root)) {
    const renamed = tickedIn(field).flatMap((id) => (id === before ? (after ?? []) : id));
    field.dataset['ticked'] = renamed.join(' ');
  }
}

function fieldsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-kind="sources"]')];
}

function tickedIn({ dataset }: HTMLElement): string[] {
  return (dataset['ticked'] ?? '').split(' ').filter(Boolean);
}
