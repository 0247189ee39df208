import { formatWhen } from '#record/shared/format-when.ts';
import type { ValuePeriod } from '#record/terms/value-period.ts';
import { wordsFor } from '#record/terms/value-words.ts';
import { rowsOf } from './field-groups.ts';

/** Says beside each change what is in force on its day without it. */
export function showInForce(group: HTMLElement, inForce: readonly (ValuePeriod | null)[]): void {
  const list = group.querySelector<HTMLElement>('[data-rows="changes"]')!;
  for (const [place, row] of rowsOf(list).entries()) {
    const words = row.querySelector<HTMLElement>('[data-part="in-force"]')!;
    const state = inForce[place] ?? null;
    words.hidden = state === null;
    words.textContent = state ? `In force on that day: ${wordsOf(state)}` : '';
  }
}

function wordsOf(state: ValuePeriod): string {
  const { text, label, from } = wordsFor(state);
  const since = from ? `, since ${formatWhen(from)}` : '';
  return `${text === null ? label : `${text} (${label.toLowerCase()})`}${since}.`;
}
