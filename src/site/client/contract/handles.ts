import { formatWhen, formatWhenShort } from '#record/shared/format-when.ts';
import type { Day } from '#record/shared/when.ts';
import { numberOf } from './axis.ts';

/** Puts the handle of each day in its place on the axis, and marks the milestone of the day shown. */
export function showHandles(root: HTMLElement, days: readonly Day[], places: readonly number[]): void {
  root.querySelectorAll<HTMLElement>('[data-handle]').forEach((handle, index) => {
    const day = days[index];
    handle.hidden = day === undefined;
    if (day === undefined) return;
    handle.style.setProperty('--x', `${places[index]}%`);
    handle.querySelector('[data-part="grip"]')!.textContent = formatWhenShort(day);
    const range = handle.querySelector('input')!;
    range.value = String(numberOf(day));
    range.setAttribute('aria-valuetext', formatWhen(day));
  });
  for (const link of root.querySelectorAll<HTMLElement>('a[data-day]')) {
    if (days.at(-1) === link.dataset['day']) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
