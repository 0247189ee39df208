import { normaliseQuery } from '../search/query.ts';
import type { Filters, SearchOptions } from './pagefind.ts';

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

/** The facets and the order of a question as the search engine takes them. */
export function optionsOf(question: URLSearchParams): SearchOptions {
  const names = [...new Set(question.keys())].filter((name) => name !== 'q' && name !== 'sort');
  const filters: Filters = Object.fromEntries(names.map((name) => [name, { any: question.getAll(name) }]));
  return question.get('sort') === 'date' ? { filters, sort: { date: 'desc' } } : { filters };
}
