import { describe, expect, test } from 'vitest';
import { formatWhen, formatWhenShort } from '#record/shared/format-when.ts';
import { when } from '../../support/builders.ts';

const MONTHS = Array.from({ length: 12 }, (_none, place) => String(place + 1).padStart(2, '0'));

describe('formatWhen', () => {
  test.each([
    ['2026-04-27', '27 April 2026', '27 Apr 2026'],
    ['2024-06-01', '1 June 2024', '1 Jun 2024'],
    ['2024-06', 'June 2024', 'Jun 2024'],
    ['2021', '2021', '2021'],
  ])('words %s no more exactly than it is known', (text, long, short) => {
    expect(formatWhen(when(text))).toBe(long);
    expect(formatWhenShort(when(text))).toBe(short);
  });

  test('names every month as English does', () => {
    const names = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
    for (const month of MONTHS)
      expect(formatWhen(when(`2024-${month}`))).toBe(`${names.format(new Date(`2024-${month}-15`))} 2024`);
  });
});
