import { summariseComparison } from '#record/terms/summary.ts';
import type { ComposedTerm, SidePages } from './compose-terms.ts';
import { requireElement } from '../require-element.ts';

/** Puts a comparison in place of the one that the page came with; `patterns` are its groups without terms. */
export function showPair(pages: SidePages, terms: readonly ComposedTerm[], patterns: HTMLElement[]): void {
  showDays(pages);
  showSteps(pages);
  tellDays(pages);
  requireElement(document, '[data-summary]').textContent = summariseComparison(terms);
  showGroups(terms, patterns);
  showSources(pages, sourcesIn(terms));
  // Its lines stand at the days of the comparison that the page came with.
  requireElement(document, 'section[aria-labelledby=picture]').hidden = true;
}

/** Everything that belongs to one of the two days alone is on the page that has that day on the same side. */
function showDays(pages: SidePages): void {
  for (const side of ['before', 'after'] as const) {
    const theirs = pages[side].querySelectorAll<HTMLElement>(`[data-of=${side}]`);
    for (const [place, mine] of document.querySelectorAll(`[data-of=${side}]`).entries())
      mine.replaceWith(document.importNode(theirs[place]!, true));
  }
  for (const current of document.querySelectorAll('[data-of] [aria-current]'))
    current.removeAttribute('aria-current');
}

/** The change that led to the older day, and the one that came after the newer. */
function showSteps(pages: SidePages): void {
  const steps = [
    pages.before.querySelector('.steps [rel=prev]'),
    pages.after.querySelector('.steps [rel=next]'),
  ];
  const known = steps.filter((step) => step !== null).map((step) => document.importNode(step, true));
  requireElement(document, '.steps').replaceChildren(...known);
}

/** In the picker, in the title of the page and on paper. */
function tellDays(pages: SidePages): void {
  for (const side of ['before', 'after'] as const) {
    const chosen = requireElement<HTMLOptionElement>(pages[side], `select[name=${side}] [selected]`);
    requireElement<HTMLSelectElement>(document, `select[name=${side}]`).value = chosen.value;
  }
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content;
  const days = Array.from(document.querySelectorAll('h1 time'), (day) => day.textContent);
  document.title = `${days.join(' to ')} – ${site}`;
  requireElement(document, '.printed').textContent = location.href;
}

function showGroups(terms: readonly ComposedTerm[], patterns: HTMLElement[]): void {
  const groups = patterns.flatMap((pattern) => {
    const own = terms.filter(({ difference }) => difference === pattern.dataset['group']);
    if (own.length === 0) return [];
    const group = document.importNode(pattern, true);
    requireElement(group, '.count').textContent = String(own.length);
    group.append(...own.map(({ section }) => section));
    return [group];
  });
  const shown = document.querySelectorAll('main [data-group]');
  shown[0]?.before(...groups);
  for (const group of shown) group.remove();
}

/** Ids, in the order of the terms whatever group they are in. */
function sourcesIn(terms: readonly ComposedTerm[]): string[] {
  const cites = terms.flatMap(({ section }) => [...section.querySelectorAll<HTMLElement>('[data-cite]')]);
  return [...new Set(cites.map(({ dataset }) => dataset['cite'] ?? ''))];
}

function showSources(pages: SidePages, cited: readonly string[]): void {
  const list = requireElement(document, '[data-sources]');
  const items = cited.flatMap((id) => {
    const of = (page: Document) => page.querySelector(`[data-sources] [data-source='${id}']`);
    return of(pages.before) ?? of(pages.after) ?? [];
  });
  requireElement(list, '.count').textContent = String(items.length);
  requireElement(list, 'ul').replaceChildren(...items.map((item) => document.importNode(item, true)));
}
