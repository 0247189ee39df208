/** What is chosen in the form; what restricts nothing is left out, so that nothing chosen is no question. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const chosen = [...new FormData(form)].map(([name, value]) => [name, String(value)] as [string, string]);
  return new URLSearchParams(
    chosen.filter(([name, value]) => value !== '' && !(name === 'view' && value === 'all')),
  );
}

/** Whether a question leaves out any entry; an order alone does not. */
export function restricts(question: URLSearchParams): boolean {
  return [...question.keys()].some((name) => name !== 'order');
}

/** Chooses in the form what a question says. */
export function writeForm(form: HTMLFormElement, question: URLSearchParams): void {
  for (const list of form.querySelectorAll('select'))
    list.value = question.get(list.name) === 'oldest' ? 'oldest' : '';
  for (const input of form.querySelectorAll('input')) {
    const values = question.getAll(input.name);
    if (input.type === 'checkbox') input.checked = values.includes(input.value);
    else if (input.type === 'radio') input.checked = input.value === (values[0] ?? 'all');
    else input.value = values[0] ?? '';
  }
}

/** Says beside each choice of a filter how many entries it would show. */
export function tellCounts(form: HTMLFormElement, name: string, counts: ReadonlyMap<string, number>): void {
  for (const input of form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`))
    say(input.parentElement?.querySelector('[data-count]'), counts.get(input.value) ?? 0);
}

/** Says on each menu how much is chosen in it. */
export function tellChosen(form: HTMLFormElement): void {
  for (const menu of form.querySelectorAll('details')) {
    const inputs = [...menu.querySelectorAll('input')];
    const chosen = inputs.filter(({ type, checked, value }) =>
      type === 'checkbox' ? checked : value !== '',
    );
    say(menu.querySelector('[data-chosen]'), chosen.length || '');
  }
}

function say(element: Element | null | undefined, what: number | string): void {
  if (element) element.textContent = String(what);
}
