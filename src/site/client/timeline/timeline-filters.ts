import { countOf } from '#record/shared/text.ts';
import { countChoices } from '#record/timeline/choices.ts';
import { isWanted, type Traits } from '#record/timeline/filter.ts';
import { filterOf, type Choice } from '#record/timeline/query.ts';
import { cardsOnPage, type CardList } from './cards-on-page.ts';
import { readForm, restricts, tellChosen, tellCounts, writeForm } from './filter-form.ts';
import { requireElement } from '../require-element.ts';
import { closeMenus } from '../close-menus.ts';

/**
 * The filters over a timeline. The form is the only state: the address is written from it and restores it. The
 * entries are those of the page or, where it does not hold all, come from a file at the first use.
 */
class TimelineFilters extends HTMLElement {
  private list: Promise<CardList<Traits>> | null = null;
  /** Answers that arrive after a newer question are dropped. */
  private asked = 0;

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', () => this.ask());
    this.clear.addEventListener('click', () => {
      writeForm(this.form, new URLSearchParams());
      this.ask();
      this.querySelector('summary')?.focus();
    });
    // The event does not bubble.
    this.addEventListener('toggle', () => this.attempt(this.count()), { capture: true });
    window.addEventListener('popstate', () => this.restore());
    closeMenus(this);
    this.restore();
  }

  private ask(): void {
    const question = readForm(this.form).toString();
    history.pushState(null, '', question ? `?${question}` : location.pathname);
    this.answer();
  }

  private restore(): void {
    writeForm(this.form, new URLSearchParams(location.search));
    if (this.list || readForm(this.form).size > 0) this.answer();
  }

  private answer(): void {
    this.asked += 1;
    this.attempt(this.show(this.asked));
  }

  private attempt(answer: Promise<void>): void {
    answer.catch(() => {
      this.list = null;
      this.status.textContent = this.dataset['missing'] ?? '';
    });
  }

  private async show(asked: number): Promise<void> {
    const { entries, show } = await this.entries();
    if (asked !== this.asked) return;
    const question = readForm(this.form);
    const filter = filterOf(question);
    const found = entries.filter((entry) => isWanted(entry, filter));
    show(question.size > 0 ? found : null, question.get('order') === 'oldest');
    this.tell(found.length, entries.length);
    await this.count();
  }

  /** Only an open menu shows its counts. */
  private async count(): Promise<void> {
    const name = this.querySelector<HTMLInputElement>('details[open] [type=checkbox]')?.name as
      Choice | undefined;
    if (!name) return;
    const { entries } = await this.entries();
    tellCounts(this.form, name, countChoices(entries, filterOf(readForm(this.form)), name));
  }

  private tell(found: number, all: number): void {
    const isAll = !restricts(readForm(this.form));
    const count = isAll ? countOf(all, 'entry') : `${found} of ${countOf(all, 'entry')}`;
    this.status.textContent = found === 0 ? `No entry meets all of this: ${count}` : count;
    this.clear.hidden = isAll;
    tellChosen(this.form);
  }

  private entries(): Promise<CardList<Traits>> {
    this.list ??= this.load();
    return this.list;
  }

  private async load(): Promise<CardList<Traits>> {
    const timeline = requireElement(document, '[data-timeline]');
    const { file } = this.dataset;
    if (!file) return cardsOnPage(timeline);
    const { cardsFromFile } = await import('./cards-from-file.ts');
    return cardsFromFile(file, timeline);
  }

  private get form(): HTMLFormElement {
    return requireElement(this, 'form');
  }
  private get status(): HTMLElement {
    return requireElement(this, '[role=status]');
  }
  private get clear(): HTMLButtonElement {
    return requireElement(this, '.row > button');
  }
}

customElements.define('timeline-filters', TimelineFilters);
