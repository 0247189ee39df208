import { compareAddress, withBase } from '#record/shared/address.ts';
import { dayFor, parseReaderDate } from '#record/shared/reader-date.ts';
import type { Day, When } from '#record/shared/when.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import { comparedWith } from '#record/terms/compared-pairs.ts';
import { describeStates, stateOfDay } from '#record/terms/state-of-day.ts';
import { todayOfReader, type DateField } from '../date-field.ts';
import { showTable, type ComparisonData } from './show-table.ts';

/**
 * Compares any two days. Pages of a pair have that pair alone and hand other days on to the page that holds the
 * values of every day; it never shows another pair than the one asked for.
 */
class ContractComparison extends HTMLElement {
  private values: Promise<ComparisonData> | null = null;
  private asked: [When, When] | null = null;

  connectedCallback(): void {
    this.addEventListener('date-chosen', (event) => this.choose(event as CustomEvent<When>));
    this.querySelector('[data-part="print"]')?.addEventListener('click', () => print());
    if (this.holdsAll) this.readAddress();
  }

  private get holdsAll(): boolean {
    return this.dataset['values'] !== undefined;
  }

  private element(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  private choose({ target, detail }: CustomEvent<When>): void {
    const name = (target as DateField).dataset['name'];
    const pair = this.asked
      ? [...this.asked]
      : ([this.dataset['before'], this.dataset['after']] as [When, When]);
    pair[name === 'after' ? 1 : 0] = detail;
    const [before, after] = pair.toSorted();
    const address = `${this.dataset['base']}compare/?before=${before}&after=${after}`;
    if (!this.holdsAll) return location.assign(address);
    history.replaceState(null, '', address);
    void this.load(before!, after!);
  }

  private readAddress(): void {
    const query = new URLSearchParams(location.search);
    if (!query.has('before') && !query.has('after')) return;
    const asked = ['before', 'after'].map((side) => parseReaderDate(query.get(side) ?? '', todayOfReader()));
    const problem = asked.find((one) => one.problem !== null)?.problem;
    if (problem) return this.tell(`${problem} Below is the comparison shown first.`);
    const [before, after] = asked.flatMap(({ when }) => when ?? []).toSorted();
    void this.load(before!, after!);
  }

  /** What is asked for while the values are on their way replaces what was asked before. */
  private async load(before: When, after: When): Promise<void> {
    this.asked = [before, after];
    this.values ??= fetchValues(this.dataset['values']!);
    const data = await this.values.catch(() => null);
    if (this.asked[0] !== before || this.asked[1] !== after) return;
    if (data) return this.show(data, before, after);
    this.values = null;
    this.tell('The values of other days could not be loaded. Choose a day again to try again.');
  }

  private show(data: ComparisonData, before: When, after: When): void {
    const whens = [before, after] as const;
    const days = whens.map((when) => dayFor(when, data.completeTo)) as [Day, Day];
    const [first, second] = this.querySelectorAll<DateField>('date-field');
    first!.show(before);
    second!.show(after);
    [this.dataset['before'], this.dataset['after']] = whens;
    this.element('summary').textContent = showTable(this, data, days, this.dataset['base'] ?? '/');
    const states = days.map((day) => stateOfDay(data.days, day));
    this.tell(describeStates(whens, states, data.completeTo));
    for (const step of this.querySelectorAll<HTMLElement>('[data-part="step"]')) step.hidden = true;
    this.element('lanes').setAttribute(
      'href',
      `${this.dataset['base']}contract/?before=${before}&after=${after}`,
    );
    document.title = document.title.replace(/^[^–]+/, `${formatWhen(before)} to ${formatWhen(after)} `);
    this.leadToWords(data.days, states[0]!.since, states[1]!.since);
  }

  /** The words in full belong to the pair that this page was built for; those of other states have pages of their own. */
  private leadToWords(days: readonly When[], before: When | null, after: When | null): void {
    const words = document.querySelector<HTMLElement>('main > [data-part="words"]');
    if (!words) return;
    const hasPage = before !== null && after !== null && comparedWith(days, before).includes(after);
    const link = document.createElement('a');
    if (hasPage) link.href = `${withBase(this.dataset['base']!, compareAddress(before, after))}#words`;
    link.textContent = 'These two states in the words of the record';
    const place = document.createElement('p');
    place.append(hasPage ? link : '');
    words.replaceChildren(place);
    words.hidden = !hasPage;
  }

  private tell(text: string): void {
    this.element('resolved').textContent = text;
    this.element('resolved').hidden = false;
  }
}

async function fetchValues(address: string): Promise<ComparisonData> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(20_000) });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as ComparisonData;
}

customElements.define('contract-comparison', ContractComparison);
