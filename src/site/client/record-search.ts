import type { FirstAnswers } from '../search/first-answers.ts';
import { answerTo, type Answer } from './search-answer.ts';
import { requireElement } from './require-element.ts';
import { openEngine, type SearchEngine } from './search-engine.ts';
import { chosenItems, clearCounts, fillCounts } from './search-facets.ts';
import { describeFirst, firstFor } from './search-first.ts';
import { listItems } from './search-list.ts';
import { putQuestion, questionOf } from './search-question.ts';
import { betterQuestion, isDoubtful } from './search-suggestion.ts';
import { summaryOf } from './search-summary.ts';

/** The search page: answers while one types; the whole question is in the address. */
class RecordSearch extends HTMLElement {
  private opened: Promise<SearchEngine> | null = null;
  /** Answers that arrive after a newer question are dropped. */
  private asked = 0;
  /** How many of the pages found are listed. */
  private shown = 0;
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
    this.more.addEventListener('click', () => this.answer(this.shown + PAGE));
    window.addEventListener('popstate', () => this.restore());
    this.restore();
    if (!this.browse.hidden || location.hash === `#${this.field.id}`)
      this.field.focus({ preventScroll: true });
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
    const { asked } = this;
    // The first question waits for the index.
    const patience = setTimeout(() => asked === this.asked && this.tell('Searching …'), PATIENCE);
    void this.find(question, shown)
      .catch(() => this.explain())
      .finally(() => clearTimeout(patience));
  }

  private async find(question: URLSearchParams, shown: number): Promise<void> {
    const { asked } = this;
    const engine = await this.engine();
    const answer = await answerTo(engine, question, shown);
    const better = isDoubtful(question, answer)
      ? await betterQuestion(engine, question, this.dataset['words'] ?? '')
      : null;
    const first = firstFor(question, engine.answers);
    // Together, so that nothing pushes down results that are being read.
    if (asked === this.asked) this.show(answer, first, better);
  }

  private engine(): Promise<SearchEngine> {
    this.opened ??= openEngine(this.dataset['base'] ?? '/', this.dataset['answers'] ?? '');
    return this.opened;
  }

  private show(answer: Answer, first: FirstAnswers, better: URLSearchParams | null): void {
    const items = listItems(answer, first, this.dataset['base'] ?? '/');
    const isAnswered = answer.total === 0 && items.length > 0;
    this.suggest(better);
    this.tell(summaryOf(answer, { query: this.field.value.trim(), isAnswered }), describeFirst(first));
    this.list.replaceChildren(...items);
    this.shown = answer.results.length;
    this.more.hidden = this.shown >= answer.total;
    this.browse.hidden = items.length > 0;
    fillCounts(this.choices, answer.counts);
    this.finish();
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
    clearCounts(this.choices);
    this.finish();
  }

  /** What waits for the answer is shown from now on. */
  private finish(): void {
    this.dataset['answered'] = String(this.asked);
  }

  private explain(): void {
    this.browse.hidden = false;
    this.tell(this.dataset['missing'] ?? '');
    this.finish();
  }

  /** Shown at once, and read aloud when the typing has come to rest. */
  private tell(text: string, first = ''): void {
    this.total.textContent = text;
    clearTimeout(this.telling);
    const aloud = first ? `${text}. ${first}` : text;
    this.telling = window.setTimeout(() => (this.status.textContent = aloud), text ? REST : 0);
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
  private readonly list = requireElement(this, '[data-results]');
  private readonly more = requireElement(this, '[data-more]');
  private readonly browse = requireElement(this, '[data-browse]');
}

/** How many results are shown at first, and how many more at a time. */
const PAGE = 10;

/** Milliseconds without a key after which an answer is sought, without an answer after which that is said, and until it is read aloud. */
const PAUSE = 120;
const PATIENCE = 400;
const REST = 600;

customElements.define('record-search', RecordSearch);
