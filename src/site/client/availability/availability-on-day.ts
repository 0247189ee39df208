import { describeAsked } from '#record/availability/asked-day.ts';
import { dayFor, parseReaderDate } from '#record/shared/reader-date.ts';
import type { Day, When } from '#record/shared/when.ts';
import { countOf } from '#record/shared/text.ts';
import { todayOfReader, type DateField } from '../date-field.ts';
import { writeText } from '../write-text.ts';
import { showLeads, showRow } from './show-row.ts';

/** The table on any day: what began later is taken away. Without scripts it shows the last day of the record. */
class AvailabilityOnDay extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('date-chosen', (event) => this.choose((event as CustomEvent<When>).detail));
    const asked = new URLSearchParams(location.search).get('on');
    if (asked !== null) this.answer(asked);
  }

  /** A date from the address; one that cannot be read is told, and the whole table stays. */
  private answer(asked: string): void {
    const { when, problem } = parseReaderDate(asked, todayOfReader());
    if (problem !== null) return this.tell(`${problem} Shown is the last day of the record.`);
    this.querySelector<DateField>('date-field')?.show(when);
    this.show(when);
  }

  private choose(when: When): void {
    history.replaceState(null, '', `?on=${when}`);
    this.show(when);
  }

  private show(when: When): void {
    const { completeTo } = this;
    const day = dayFor(when, completeTo);
    const rows = [...this.querySelectorAll<HTMLElement>('tr[data-model]')];
    const shown = rows.filter((row) => showRow(row, day, completeTo)).length;
    for (const family of this.querySelectorAll<HTMLElement>('[data-family]'))
      showFamily(family, day < completeTo);
    for (const count of this.querySelectorAll('[data-part="models"]'))
      writeText(count, countOf(shown, 'model'));
    // What was seen up to the last day says nothing of an earlier one, and a legend is of a table.
    for (const facts of this.querySelectorAll<HTMLElement>('[data-part="facts"]'))
      facts.hidden = day < completeTo;
    for (const section of this.querySelectorAll<HTMLElement>('[data-part="leads"]'))
      showLeadTable(section, day);
    for (const legend of this.querySelectorAll<HTMLElement>('[data-legend]')) legend.hidden = shown === 0;
    this.tell(describeAsked(when, { shown, models: rows.length, completeTo }));
  }

  private tell(text: string): void {
    const status = this.querySelector('[data-part="status"]');
    if (status) status.textContent = text;
  }

  private get completeTo(): Day {
    return this.dataset['completeTo'] as Day;
  }
}

/** A family counts the rows shown; without any it is away. On an earlier day an old one is what the reader came for, so it is unfolded. */
function showFamily(family: HTMLElement, isEarlier: boolean): void {
  const shown = family.querySelectorAll('tr[data-model]:not([hidden])').length;
  family.hidden = shown === 0;
  for (const count of family.querySelectorAll('[data-part="count"]'))
    writeText(count, countOf(shown, 'model'));
  const folded = family.querySelector('details');
  if (folded && isEarlier) folded.open = true;
}

/** A table without rows is away; a sentence takes its place. */
function showLeadTable(section: HTMLElement, day: Day): void {
  const rows = [...section.querySelectorAll<HTMLElement>('[data-leads-of]')];
  const left = rows.filter((row) => showLeads(row, day)).length;
  for (const table of section.querySelectorAll('table')) table.hidden = left === 0;
  for (const none of section.querySelectorAll<HTMLElement>('[data-part="no-leads"]')) none.hidden = left > 0;
}

customElements.define('availability-on-day', AvailabilityOnDay);
