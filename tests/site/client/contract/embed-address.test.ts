import { expect, test } from 'vitest';
import { embedAddress } from '#site/client/contract/embed-address.ts';
import type { Day, When } from '#record/shared/when.ts';

const data = { days: ['2023-01', '2025-01-21', '2026-04-27'] as When[], completeTo: '2026-11-28' as Day };
const addressOf = (...days: string[]) => embedAddress(days as Day[], data);

test.each([
  ['2025-02-01', '/embed/contract/2025-01-21/'],
  ['2025-01-20', '/embed/contract/2023-01/'],
  ['2026-05-01', '/embed/contract/2026-04-27/'],
  ['2026-11-28', '/embed/contract/'],
  ['2031-01-01', '/embed/contract/'],
  ['2010-05-01', null],
])('%s is shown by the frame at %s', (day, address) => {
  expect(addressOf(day)).toBe(address);
});

test('two days have no frame', () => {
  expect(addressOf('2025-02-01', '2026-05-01')).toBeNull();
});
