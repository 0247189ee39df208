import { firstDayOf, type Day, type When } from '#record/shared/when.ts';
import type { ContractData } from '#record/terms/contract-data.ts';
import { describeStates, stateOfDay } from '#record/terms/state-of-day.ts';
import { dayFor } from '#record/shared/reader-date.ts';
import type { DateField } from '../date-field.ts';
import { requireElement } from '../require-element.ts';
import { askedDays, queryOf } from './asked-days.ts';
import { namePlace } from './name-place.ts';
import { changeBeside, comparisonBeside, dayToCompare } from './changes-around.ts';
import { openHandles, type Handles } from './handles.ts';
import { openHeadline, type Headline } from './headline.ts';
import { openDragging } from './dragging.ts';
import { openReadout } from './readout.ts';
import { dayAt, placeOf, type AxisSpan } from './axis.ts';
import { openRange } from './range-keys.ts';
import { openRow, type Row } from './show-row.ts';

type Data = ContractData & { spans: AxisSpan[] };

/** The contract on any day, or on two: what is typed, picked, dragged or stepped to. */
class ContractOnDay extends HTMLElement {
  private data!: Data;
  private rows!: Row[];
  private handles!: Handles;
  private headline!: Headline;
  /** As asked for; a second one turns the table into before and after. */
  private whens: When[] = [];
  /** The states those days fall into; within one no row changes. */
  private states: string | null = null;
  /** While a day is dragged only what follows the finger is written; the rest has time until it is let go. */
  private isDragged = false;

  connectedCallback(): void {
    this.data = JSON.parse(requireElement(this, '[data-part="data"]').textContent ?? '') as Data;
    this.rows = this.data.terms.map((term) => {
      const row = this.querySelector<HTMLElement>(`[data-term="${term.id}"]`)!;
      return openRow(row, term, this.data, this.dataset['base'] ?? '/');
    });
    this.handles = openHandles(this);
    this.headline = openHeadline(this);
    for (const [index, input] of this.ranges.entries()) this.openRange(input, index);
    this.addEventListener('date-chosen', (event) => this.choose(event));
    this.addEventListener('click', (event) => this.press(event));
    // Before a tap moves the day: what it meant lies where it was.
    openReadout(this, this.data, this.dataset['base'] ?? '/', {
      dayAt: (place) => dayAt(this.data.spans, place),
      shown: () => ({ day: this.days[0]!, place: placeOf(this.data.spans, this.days[0]!) }),
    });
    openDragging(this, {
      places: () => this.days.map((day) => placeOf(this.data.spans, day)),
      move: (place, at) => this.move(place, dayAt(this.data.spans, at)),
      focus: (place) => this.focusOn(place),
      begin: () => {
        this.isDragged = true;
        this.headline.hold();
      },
      end: () => {
        this.isDragged = false;
        this.show(this.whens);
        this.headline.release();
        this.writeAddress();
      },
    });
    this.readAddress();
    namePlace(this, this.whens, this.data);
  }

  private get days(): Day[] {
    return this.whens.map((when) => dayFor(when, this.data.completeTo));
  }

  private get ranges(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  }

  /** A date that cannot be read is told, and the built day stays. */
  private readAddress(): void {
    const { whens, problem } = askedDays(location.search);
    if (whens.length > 0) return this.show(whens);
    this.show([this.data.completeTo], { isSilent: true });
    if (problem) this.headline.resolve(problem);
  }

  private choose(event: Event): void {
    const when = (event as CustomEvent<When>).detail;
    const isSecond = (event.target as DateField).dataset['name'] === 'after';
    this.set(isSecond ? 1 : 0, when);
  }

  /** Moves one of the days and tells which it is then, since the older one is the first. */
  private move(place: 0 | 1, when: When): 0 | 1 {
    const other = this.whens[1 - place];
    const isSecond = other !== undefined && (when === other ? place === 1 : when > other);
    this.show(other === undefined ? [when] : [when, other].toSorted());
    return isSecond ? 1 : 0;
  }

  private set(place: 0 | 1, when: When): 0 | 1 {
    const now = this.move(place, when);
    this.writeAddress();
    return now;
  }

  private focusOn(place: 0 | 1): void {
    this.ranges[place]?.focus({ preventScroll: true });
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

  /** One change further. */
  private step(place: 0 | 1, direction: 1 | -1): void {
    const next = changeBeside(this.data.days, this.days[place]!, direction);
    if (next) this.set(place, next);
  }

  private toggleSecond(): void {
    const [first, second] = this.days;
    const other = second ? undefined : dayToCompare(this.data.days, first!);
    this.show(other ? [other, first!].toSorted() : [this.whens.at(-1)!]);
    this.writeAddress();
  }

  private writeAddress(): void {
    history.replaceState(null, '', queryOf(this.whens));
    namePlace(this, this.whens, this.data);
  }

  private show(whens: readonly When[], { isSilent = false } = {}): void {
    this.whens = [...whens];
    const { days } = this;
    const places = days.map((day) => placeOf(this.data.spans, day));
    this.handles.move(days, places);
    this.headline.show(whens);
    const states = days.map((day) => stateOfDay(this.data.days, day));
    if (!this.isDragged) {
      this.handles.settle(days);
      if (!isSilent) {
        this.headline.resolve(describeStates(this.whens, states, this.data.completeTo));
        this.headline.leadTo(comparisonBeside(this.whens, states));
      }
    }
    const shown = states.map(({ since }) => since).join(' ');
    if (shown === this.states) return;
    this.states = shown;
    for (const row of this.rows) row.show(days);
  }

  private openRange(input: HTMLInputElement, index: number): void {
    const place = index as 0 | 1;
    const ends: [Day, Day] = [this.data.spans[0]![0], this.data.spans.at(-1)![1]];
    openRange(input, {
      ends,
      set: (day) => this.focusOn(this.set(place, day)),
      step: (direction) => this.step(place, direction),
      goTo: (end) =>
        this.set(place, end === 'last' ? this.data.completeTo : firstDayOf(this.data.days[0] ?? ends[0])),
    });
  }
}

customElements.define('contract-on-day', ContractOnDay);
