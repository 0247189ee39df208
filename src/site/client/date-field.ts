import { parseReaderDate } from '#record/shared/reader-date.ts';
import { parseDay, type Day, type When } from '#record/shared/when.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import { writeText } from './write-text.ts';

/** A date to type or to pick. Tells `date-chosen` with the date when a reader has chosen another one. */
export class DateField extends HTMLElement {
  connectedCallback(): void {
    this.text.addEventListener('change', () => this.choose(this.text.value));
    this.text.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.write(this.shown);
    });
    this.text.addEventListener('focus', () => this.text.select());
    this.querySelector('.pick')?.addEventListener('click', () => this.pick());
    this.native.addEventListener('change', () => this.choose(this.native.value));
  }

  /** Shows a date; what a reader is typing just now is left alone. */
  show(when: When): void {
    const isTyped = document.activeElement === this.text && this.text.value !== formatWhen(this.shown);
    if (isTyped) this.dataset['value'] = when;
    else this.write(when);
  }

  private write(when: When): void {
    this.dataset['value'] = when;
    const text = formatWhen(when);
    // The same text again would undo what is selected.
    if (this.text.value !== text) this.text.value = text;
    this.tell('');
  }

  private choose(typed: string): void {
    const { when, problem } = parseReaderDate(typed, todayOfReader());
    if (problem !== null) return this.tell(problem);
    this.write(when);
    this.dispatchEvent(new CustomEvent<When>('date-chosen', { detail: when, bubbles: true }));
  }

  /** Opens the browser's own calendar. */
  private pick(): void {
    this.native.value = parseDay(this.shown) ?? todayOfReader();
    // Refused to scripts that nobody has asked.
    if (navigator.userActivation.isActive) this.native.showPicker();
  }

  private tell(problem: string): void {
    const said = this.querySelector('.problem');
    if (said) writeText(said, problem);
    this.text.toggleAttribute('aria-invalid', problem !== '');
  }

  private get shown(): When {
    return this.dataset['value'] as When;
  }

  private get text(): HTMLInputElement {
    return this.querySelector('.text')!;
  }

  private get native(): HTMLInputElement {
    return this.querySelector('.native')!;
  }
}

/** The reader's own date; the build has no clock, but a reader has. */
export function todayOfReader(): Day {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return day.join('-') as Day;
}

customElements.define('date-field', DateField);
