import type { When } from './when.ts';

/*
 * Without a library of dates: pages say them by the same words, whether written by the build or by a script.
 */

/** For readers: `27 April 2026`, `June 2024`, `2021`. */
export function formatWhen(when: When): string {
  return formatAs(when, (month) => month);
}

/** For narrow places: `27 Apr 2026`, `Jun 2024`, `2021`. */
export function formatWhenShort(when: When): string {
  return formatAs(when, (month) => month.slice(0, 3));
}

function formatAs(when: When, name: (month: string) => string): string {
  const [year, month, day] = when.split('-');
  const parts = [day && Number(day), month && name(MONTHS[Number(month) - 1] ?? ''), year];
  return parts.filter(Boolean).join(' ');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
