import { formatWhen } from '#record/shared/format-when.ts';
import type { When } from '#record/shared/when.ts';
import type { DateField } from '../date-field.ts';
import { requireElement } from '../require-element.ts';
import { writeText } from '../write-text.ts';
import type { Leading } from './changes-around.ts';

/** The words that name the days shown: the headline, the heads of the columns, what the dates were taken for. */
export interface Headline {
  show(whens: readonly When[]): void;
  /** Says in place of the lead what the dates were taken for, or what is wrong with one. */
  resolve(text: string): void;
  /** Leads on to what changed, if anything had. */
  leadTo(leading: Leading | null): void;
  /**
   * Keeps its height while a day is dragged: nothing moves under the finger, and no step lays out the page. What the dates
   * were taken for is told when the day is let go.
   */
  hold(): void;
  release(): void;
}

/** Takes hold of the headline and of the table's heads. */
export function openHeadline(root: HTMLElement): Headline {
  const part = (name: string) => requireElement(root, `[data-part="${name}"]`);
  const fields = [...root.querySelectorAll<DateField>('date-field')];
  const changes = root.querySelector<HTMLAnchorElement>('[data-part="changes"]')!;
  const base = root.dataset['base'] ?? '/';
  const opening = requireElement(root, '.opening');
  const heads = [part('head-first'), part('head-second')] as const;
  const [on, two, second, lead, resolved] = [
    part('on'),
    part('two'),
    part('second'),
    part('lead'),
    part('resolved'),
  ];
  const showCount = (count: number) => {
    root.dataset['days'] = String(count);
    second.hidden = count === 1;
    on.textContent = count === 1 ? ' on' : ',';
    two.textContent = count === 1 ? 'Compare two days' : 'Back to one day';
  };
  return {
    show(whens) {
      if (root.dataset['days'] !== String(whens.length)) showCount(whens.length);
      whens.forEach((when, index) => fields[index]!.show(when));
      const isPair = whens.length === 2;
      heads.forEach((head, index) =>
        writeText(head, isPair ? formatWhen(whens[index]!) : ['In force on this day', ''][index]!),
      );
    },
    resolve(text) {
      resolved.hidden = false;
      lead.hidden = true;
      writeText(resolved, text);
    },
    leadTo(leading) {
      changes.hidden = leading === null;
      if (leading === null) return;
      changes.href = `${base}compare/${leading.query}`;
      writeText(changes, leading.text);
    },
    hold() {
      opening.style.minBlockSize = `${opening.offsetHeight}px`;
      opening.style.contain = 'size layout';
      for (const told of [resolved, changes]) told.style.visibility = 'hidden';
    },
    release() {
      opening.style.contain = '';
      for (const told of [resolved, changes]) told.style.visibility = '';
    },
  };
}
