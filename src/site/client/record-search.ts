import { loadPagefind, type Pagefind } from './pagefind.ts';
import { answerTo, type Answer } from './search-answer.ts';
import { requireElement } from './require-element.ts';
import { chosenItems, fillCounts } from './search-facets.ts';
import { putQuestion, questionOf } from './search-question.ts';
import { resultItem } from './search-result.ts';
import { betterQuestion, isDoubtful } from './search-suggestion.ts';

/** The search page: answers while one types; the whole question is in the address. */
class RecordSearch extends HTMLElement {
  private pagefind: Promise<Pagefind> | null = null;
  /** Answers that arrive after a newer question are dropped. */
  private asked = 0;
  private typing = 0;
  private telling = 0;

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask();
    });
    this.addEventListener('change', ({ target }) => {
      if (target !== this.field) this.ask();
    });
    this.field.addEventListener('input', () => this.askSoon());
    this.field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      this.field.value = '';
      this.askSoon();
    });
    const prepare = () => void this.engine().catch(() => this.explain());
    this.field.addEventListener('focus', prepare, { once: true });
    this.more.addEventListener('click', () => this.answer(this.list.children.length + PAGE));
    window.addEventListener('popstate', () => this.restore());
    this.restore();
    if (location.hash === `#${this.field.id}`) this.field.focus();
  }

  /** Puts the question of the address into the form and answers it. */
  private restore(): void {
    putQuestion(this.form, new URLSearchParams(location.search));
    this.answer();
  }

  private askSoon(): void {
    clearTimeout(this.typing);
    this.typing = window.setTimeout(() => {
      history.replaceState(null, '', this.address);
      this.answer();
    }, PAUSE);
  }

  private ask(): void {
    clearTimeout(this.typing);
    if (this.address !== `${location.pathname}${location.search}`) history.pushState(null, '', this.address);
    this.answer();
  }

  private answer(shown = PAGE): void {
    this.asked += 1;
    this.chosen.replaceChildren(...chosenItems(this.choices));
    const question = questionOf(this.form);
    this.browse.hidden = question.size > 0;
    if (question.size === 0) return this.clear();
    void this.find(question, shown).catch(() => this.explain());
  }

  private async find(question: URLSearchParams, shown: number): Promise<void> {
    const { asked } = this;
    const pagefind = await this.engine();
    const answer = await answerTo(pagefind, question, shown);
    const better = isDoubtful(question, answer)
      ? await betterQuestion(pagefind, question, this.dataset['words'] ?? '')
      : null;
    // Together, so that a suggestion does not push down results that are being read.
    if (asked === this.asked) this.show(answer, better);
  }

  private engine(): Promise<Pagefind> {
    this.pagefind ??= loadPagefind(this.dataset['base'] ?? '/');
    return this.pagefind;
  }

  private show({ results, total, counts }: Answer, better: URLSearchParams | null): void {
    const query = this.field.value.trim();
    this.suggest(better);
    this.tell(
      total === 0
        ? `Nothing found${query ? ` for “${query}”` : ''}. Try fewer or other words, or take away a filter.`
        : `${total} ${total === 1 ? 'result' : 'results'}`,
    );
    this.list.replaceChildren(...results.map(resultItem));
    this.more.hidden = results.length >= total;
    this.browse.hidden = total > 0;
    fillCounts(this.choices, counts);
  }

  private suggest(better: URLSearchParams | null): void {
    this.suggestion.hidden = !better;
    if (!better) return;
    const link = Object.assign(document.createElement('a'), {
      href: `?${better}`,
      textContent: better.get('q'),
    });
    this.suggestion.replaceChildren('Did you mean ', link, '?');
  }

  private clear(): void {
    this.tell('');
    this.list.replaceChildren();
    this.more.hidden = true;
    this.suggestion.hidden = true;
    for (const count of this.querySelectorAll('[data-count]')) count.textContent = '';
  }

  private explain(): void {
    this.browse.hidden = false;
    this.tell(this.dataset['missing'] ?? '');
  }

  /** Shown at once, and read aloud when the typing has come to rest. */
  private tell(text: string): void {
    this.total.textContent = text;
    clearTimeout(this.telling);
    this.telling = window.setTimeout(() => (this.status.textContent = text), text ? REST : 0);
  }

  private get address(): string {
    const question = questionOf(this.form).toString();
    return `${location.pathname}${question && `?${question}`}`;
  }
  private get choices(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  }

  private readonly form = requireElement<HTMLFormElement>(this, 'form');
  private readonly field = requireElement<HTMLInputElement>(this, 'input[name=q]');
  private readonly status = requireElement(this, '[role=status]');
  private readonly total = requireElement(this, '[data-total]');
  private readonly chosen = requireElement(this, '[data-chosen]');
  private readonly suggestion = requireElement(this, '[data-suggestion]');
  private readonly list = requireElement(this, 'ol');
  private readonly more = requireElement(this, '[data-more]');
  private readonly browse = requireElement(this, '[data-browse]');
}

/** How many results are shown at first, and how many more at a time. */
const PAGE = 10;

/** Milliseconds without a key after which an answer is sought, and after which it is read aloud. */
const PAUSE = 120;
const REST = 600;

customElements.define('record-search', RecordSearch);
