import type { Chosen } from '../search/found-pages.ts';
import { normaliseQuery } from '../search/query.ts';

/** What the form asks, as it stands in the address: `q`, `sort`, and each facet as often as it has values. */
export function questionOf(form: HTMLFormElement): URLSearchParams {
  const question = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) question.append(name, String(value));
  return question;
}

/** Puts the question of an address into the form; values that the form does not know are left out. */
export function putQuestion(form: HTMLFormElement, question: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = question.getAll(control.name).includes(control.value);
    } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value = question.get(control.name) ?? '';
    }
  }
}

/** The words to search for, or null for everything. */
export function wordsOf(question: URLSearchParams): string | null {
  return normaliseQuery(question.get('q') ?? '') || null;
}

/** The values chosen of each facet. */
export function chosenOf(question: URLSearchParams): Chosen {
  const names = [...new Set(question.keys())].filter((name) => name !== 'q' && name !== 'sort');
  return new Map(names.map((name) => [name, question.getAll(name)]));
}

/** Whether the newest comes first. */
export function isByDate(question: URLSearchParams): boolean {
  return question.get('sort') === 'date';
}
