import { normaliseQuery } from '#domain/search/query.ts';
import { loadPagefind, type Counts, type Pagefind, type Result } from './pagefind.ts';
import { resultItem } from './search-result.ts';

/** The search page: one field, filters with counts, results as date, headline and the sentence found. */
class RecordSearch extends HTMLElement {
  private pagefind: Promise<Pagefind> | null = null;
  /** Answers that arrive after a newer question are dropped. */
  private asked = 0;

  connectedCallback(): void {
    this.hidden = false;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask(true);
    });
    this.form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.ask(true);
    });
    this.field.addEventListener('focus', () => void this.engine().catch(() => this.explain()), {
      once: true,
    });
    this.more.addEventListener('click', () => this.ask(false, this.list.children.length + PAGE));
    window.addEventListener('popstate', () => this.restore());
    this.restore();
    if (location.hash === `#${this.field.id}`) this.field.focus();
  }

  /** Puts the question of the address into the form and answers it. */
  private restore(): void {
    const question = new URLSearchParams(location.search);
    this.field.value = question.get('q') ?? '';
    for (const select of this.selects) {
      const value = question.get(select.name) ?? '';
      // The choices are not known before the index is: the one of the address is.
      if (value && select !== this.sort) select.add(new Option(value, value));
      select.value = value;
    }
    if ([...question.values()].some(Boolean)) this.ask(false);
    else this.clear();
  }

  private ask(remember: boolean, shown = PAGE): void {
    if (remember) history.pushState(null, '', this.address());
    if (!this.address().includes('?')) return this.clear();
    this.asked += 1;
    void this.answer(this.asked, shown).catch(() => this.explain());
  }

  private async answer(asked: number, shown: number): Promise<void> {
    const pagefind = await this.engine();
    const query = normaliseQuery(this.field.value);
    const filters = Object.fromEntries(
      this.selects
        .filter((select) => select !== this.sort && select.value)
        .map(({ name, value }) => [name, value]),
    );
    const sort = this.sort.value === 'date' ? { sort: { date: 'desc' as const } } : {};
    // Before the search: only with the filters loaded does it count what each would leave.
    const all = await pagefind.filters();
    const found = await pagefind.search(query || null, { filters, ...sort });
    const results = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
    if (asked !== this.asked) return;
    this.count(all, found.filters);
    this.show(results, found.results.length);
  }

  private engine(): Promise<Pagefind> {
    this.pagefind ??= loadPagefind(this.dataset['base'] ?? '/');
    return this.pagefind;
  }

  private show(results: Result[], total: number): void {
    const query = this.field.value.trim();
    this.status.textContent =
      total === 0
        ? `Nothing found${query ? ` for “${query}”` : ''}. Try fewer or other words, or take away a filter.`
        : `${total} ${total === 1 ? 'result' : 'results'}`;
    this.list.replaceChildren(...results.map(resultItem));
    this.more.hidden = results.length >= total;
    this.browse?.toggleAttribute('hidden', total > 0);
  }

  private clear(): void {
    this.asked += 1;
    this.status.textContent = '';
    this.list.replaceChildren();
    this.more.hidden = true;
    this.browse?.removeAttribute('hidden');
  }

  /** Fills the filters with what the record has, and how many of the results each would leave. */
  private count(all: Counts, found: Counts): void {
    for (const select of this.selects) {
      if (select === this.sort) continue;
      const chosen = select.value;
      const any = select.options[0];
      const values = Object.keys(all[select.name] ?? {}).toSorted();
      if (select.name === 'year') values.reverse();
      const options = values.map((value) => {
        return new Option(`${value} (${found[select.name]?.[value] ?? 0})`, value);
      });
      select.replaceChildren(...(any ? [any] : []), ...options);
      select.value = chosen;
    }
  }

  private explain(): void {
    this.status.textContent = this.dataset['missing'] ?? '';
  }

  private address(): string {
    const question = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) if (value) question.set(name, String(value));
    const text = question.toString();
    return text ? `?${text}` : location.pathname;
  }

  private get form(): HTMLFormElement {
    return this.piece('form');
  }
  private get field(): HTMLInputElement {
    return this.piece('input[name=q]');
  }
  private get sort(): HTMLSelectElement {
    return this.piece('select[name=sort]');
  }
  private get status(): HTMLElement {
    return this.piece('[role=status]');
  }
  private get list(): HTMLOListElement {
    return this.piece('ol');
  }
  private get more(): HTMLButtonElement {
    return this.piece('button[data-more]');
  }
  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }
  private get browse(): Element | null {
    return document.querySelector('[data-browse]');
  }

  private piece<T extends Element>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`The search page lacks ${selector}`);
    return found;
  }
}

/** How many results are shown at first, and how many more at a time. */
const PAGE = 10;

customElements.define('record-search', RecordSearch);
