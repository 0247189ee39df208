import { formatWhen, formatWhenShort } from '#record/shared/format-when.ts';
import type { Day } from '#record/shared/when.ts';
import { writeText } from '../write-text.ts';
import { numberOf } from './axis.ts';

/** What marks the days shown: a handle each on the axis, a line each through the lanes. */
export interface Handles {
  /** @param places in per cent of the axis */
  move(days: readonly Day[], places: readonly number[]): void;
  /** Gives the range inputs these days, and their words to who hears them. */
  settle(days: readonly Day[]): void;
}

/** Takes hold of the handles. They are moved by translation alone, which costs a browser no layout. */
export function openHandles(root: HTMLElement): Handles {
  const handles = [...root.querySelectorAll<HTMLElement>('[data-handle]')].map(openHandle);
  const lines = [...root.querySelectorAll<HTMLElement>('[data-day-line]')];
  // The lines that the build drew are for readers without scripts.
  for (const built of root.querySelectorAll('svg .day')) built.remove();
  const showMilestone = openMilestones(root);
  let count = 0;
  return {
    move(days, places) {
      if (count !== days.length)
        for (const elements of [handles.map(({ element }) => element), lines])
          elements.forEach((element, index) => (element.hidden = index >= days.length));
      count = days.length;
      days.forEach((day, index) => {
        handles[index]!.move(day, places[index]!);
        lines[index]!.style.translate = `${places[index]}%`;
      });
      showMilestone(days.at(-1)!);
    },
    settle(days) {
      days.forEach((day, index) => handles[index]!.settle(day));
    },
  };
}

function openHandle(element: HTMLElement) {
  const grip = element.querySelector<HTMLElement>('[data-part="grip"]')!;
  const range = element.querySelector('input')!;
  return {
    element,
    move(day: Day, place: number) {
      element.style.setProperty('--x', `${place}cqi`);
      writeText(grip, formatWhenShort(day));
    },
    settle(day: Day) {
      range.value = String(numberOf(day));
      range.setAttribute('aria-valuetext', formatWhen(day));
    },
  };
}

/** Marks the milestone of the day shown. */
function openMilestones(root: HTMLElement): (day: Day) => void {
  const links = [...root.querySelectorAll<HTMLElement>('a[data-day]')];
  let current: HTMLElement | undefined;
  return (day) => {
    const next = links.find((link) => link.dataset['day'] === day);
    if (next === current) return;
    current?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'true');
    current = next;
  };
}
