import type { Day } from '#record/shared/when.ts';
import { dayOf, numberOf } from './axis.ts';

interface Ranged {
  /** First and last day of the axis. */
  ends: [Day, Day];
  set: (day: Day) => void;
  /** To the next change, or the one before. */
  step: (direction: 1 | -1) => void;
  goTo: (end: 'first' | 'last') => void;
}

/** Arrow keys move by a day, as the browser has it; Page Up and Page Down by a change, Home and End to the ends. */
export function openRange(input: HTMLInputElement, { ends, set, step, goTo }: Ranged): void {
  [input.min, input.max] = [String(numberOf(ends[0])), String(numberOf(ends[1]))];
  input.addEventListener('input', () => set(dayOf(Number(input.value))));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'PageUp') step(1);
    else if (event.key === 'PageDown') step(-1);
    else if (event.key === 'Home') goTo('first');
    else if (event.key === 'End') goTo('last');
    else return;
    event.preventDefault();
  });
}
