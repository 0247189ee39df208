import { firstDayOf, type Day, type When } from '#record/shared/when.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import type { ContractData } from '#record/terms/contract-data.ts';
import { describeState, stateOfDay } from '#record/terms/state-of-day.ts';
import { dayFor, parseReaderDate } from '#record/shared/reader-date.ts';
import { todayOfReader, type DateField } from '../date-field.ts';
import { showHandles } from './handles.ts';
import { openDragging } from './dragging.ts';
import { openReadout } from './readout.ts';
import { dayAt, dayOf, numberOf, placeOf, type AxisSpan } from './axis.ts';
import { openRow, type Row } from './show-row.ts';

type Data = ContractData & { spans: AxisSpan[] };

/** The contract on any day, or on two: what is typed, picked, dragged or stepped to. */
class ContractOnDay extends HTMLElement {
  private data!: Data;
  private rows!: Row[];
  /** As asked for; a second one turns the table into before and after. */
  private whens: When[] = [];

  connectedCallback(): void {
    this.data = JSON.parse(this.element('data').textContent ?? '') as Data;
    this.rows = this.data.terms.map((term) => {
      const row = this.querySelector<HTMLElement>(`[data-term="${term.id}"]`)!;
      return openRow(row, term, this.data, this.dataset['base'] ?? '/');
    });
    for (const input of this.ranges) this.openRange(input);
    this.addEventListener('date-chosen', (event) => this.choose(event));
    this.addEventListener('click', (event) => this.press(event));
    // Before a tap moves the day: what it meant lies where it was.
    openReadout(this, this.data, this.dataset['base'] ?? '/', {
      dayAt: (place) => dayAt(this.data.spans, place),
      shown: () => ({ day: this.days[0]!, place: placeOf(this.data.spans, this.days[0]!) }),
    });
    openDragging(this, {
      nearest: (at) => this.nearest(at),
      move: (place, at) => this.set(place, dayAt(this.data.spans, at)),
      focus: (place) => this.ranges[place]?.focus({ preventScroll: true }),
    });
    this.readAddress();
  }

  private get days(): Day[] {
    return this.whens.map((when) => dayFor(when, this.data.completeTo));
  }

  private get ranges(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  }

  private element(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  /** `?on=`, or `?before=` and `?after=`; a date that cannot be read is told, and the built day stays. */
  private readAddress(): void {
    const query = new URLSearchParams(location.search);
    const asked = query.has('before') ? [query.get('before'), query.get('after')] : [query.get('on')];
    const read = asked.flatMap((text) => (text === null ? [] : [parseReaderDate(text, todayOfReader())]));
    const problem = read.find((one) => one.problem !== null)?.problem;
    if (problem) return this.resolve(problem);
    const whens = read.flatMap(({ when }) => when ?? []);
    if (whens.length === 0) return this.show([this.data.completeTo], { isSilent: true });
    this.show(whens.length === 2 ? whens.toSorted() : whens);
  }

  private choose(event: Event): void {
    const when = (event as CustomEvent<When>).detail;
    const isSecond = (event.target as DateField).dataset['name'] === 'after';
    this.set(isSecond ? 1 : 0, when);
  }

  /** Sets one of the days and keeps the older first. */
  private set(place: 0 | 1, when: When): void {
    const whens = [...this.whens];
    whens[place] = when;
    this.show(whens.length === 2 ? whens.toSorted() : whens);
    this.writeAddress();
  }

  private press(event: Event): void {
    const target = event.target as Element;
    const agreement = target.closest<HTMLElement>('a[data-day]');
    if (agreement && !(event as MouseEvent).ctrlKey && !(event as MouseEvent).metaKey) {
      event.preventDefault();
      this.set(this.whens.length === 2 ? 1 : 0, agreement.dataset['day'] as When);
    }
    const step = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
    if (step) this.step(this.whens.length === 2 ? 1 : 0, step === '1' ? 1 : -1);
    if (target.closest('[data-part="two"]')) this.toggleSecond();
  }

  /** The days to step to: of a state known to begin in a year, the first day of it. */
  private readonly starts = (): Day[] => this.data.days.map(firstDayOf);

  /** One change further. */
  private step(place: 0 | 1, direction: 1 | -1): void {
    const day = this.days[place]!;
    const days = this.starts();
    const next = direction === 1 ? days.find((other) => other > day) : days.findLast((other) => other < day);
    if (next) this.set(place, next);
  }

  private toggleSecond(): void {
    const [first] = this.days;
    const { since, until } = stateOfDay(this.starts(), first!);
    const other =
      this.whens.length === 2 ? null : (this.starts().findLast((day) => day < (since ?? '')) ?? until);
    this.show(other === null ? [this.whens.at(-1)!] : [other, first!].toSorted());
    this.writeAddress();
  }

  private writeAddress(): void {
    const query =
      this.whens.length === 2 ? `?before=${this.whens[0]}&after=${this.whens[1]}` : `?on=${this.whens[0]}`;
    history.replaceState(null, '', query);
    this.dataset['permalink'] = `${this.dataset['base']}contract/${query}`;
  }

  private show(whens: readonly When[], { isSilent = false } = {}): void {
    this.whens = [...whens];
    const { days } = this;
    const places = days.map((day) => placeOf(this.data.spans, day));
    for (const row of this.rows) row.show(days, places);
    showHandles(this, days, places);
    this.showHeads(days.length);
    if (!isSilent) this.resolve(whens.map((when, place) => this.sentence(when, days[place]!)).join(' '));
  }

  private sentence(when: When, day: Day): string {
    return describeState(when, stateOfDay(this.data.days, day), this.data.completeTo);
  }

  private resolve(text: string): void {
    const [lead, resolved] = [this.element('lead'), this.element('resolved')];
    // As high as what it takes the place of, so that nothing moves under the finger.
    if (!lead.hidden) resolved.style.minBlockSize = `${lead.offsetHeight}px`;
    resolved.textContent = text;
    resolved.hidden = false;
    lead.hidden = true;
  }

  private showHeads(count: number): void {
    this.dataset['days'] = String(count);
    const [first, second] = this.querySelectorAll<DateField>('date-field');
    first!.show(this.whens[0]!);
    if (count === 2) second!.show(this.whens[1]!);
    this.element('second').hidden = count === 1;
    this.element('on').textContent = count === 1 ? ' on' : ',';
    this.element('two').textContent = count === 1 ? 'Compare two days' : 'Back to one day';
    this.element('head-first').textContent =
      count === 1 ? 'In force on this day' : formatWhen(this.whens[0]!);
    this.element('head-second').textContent = count === 1 ? '' : formatWhen(this.whens[1]!);
  }

  /** Arrow keys move by a day, as the browser has it; Page Up and Page Down by a change, Home and End to the ends. */
  private openRange(input: HTMLInputElement): void {
    const place = this.ranges.indexOf(input) as 0 | 1;
    const [first, last] = [this.data.spans[0]![0], this.data.spans.at(-1)![1]];
    input.min = String(numberOf(first));
    input.max = String(numberOf(last));
    input.addEventListener('input', () => this.set(place, dayOf(Number(input.value))));
    input.addEventListener('keydown', (event) => {
      const direction = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
      if (direction !== 0) this.step(place, direction as 1 | -1);
      else if (event.key === 'Home') this.set(place, this.starts()[0] ?? first);
      else if (event.key === 'End') this.set(place, this.data.completeTo);
      else return;
      event.preventDefault();
    });
  }

  private nearest(at: number): 0 | 1 {
    const [first, second] = this.days.map((day) => Math.abs(placeOf(this.data.spans, day) - at));
    return second !== undefined && second < first! ? 1 : 0;
  }
}

customElements.define('contract-on-day', ContractOnDay);
