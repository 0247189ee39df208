import { expect, test } from 'vitest';
import { embeddedState } from '#site/client/contract/embedded-state.ts';
import type { Day, When } from '#record/shared/when.ts';

const data = { days: ['2023-01', '2025-01-21', '2026-04-27'] as When[], completeTo: '2026-11-28' as Day };
const stateOf = (...days: string[]) => embeddedState(days as Day[], data);

test.each([
  ['2025-02-01', '/embed/contract/2025-01-21/', 'The contract from 21 January 2025 to 27 April 2026'],
  ['2025-01-20', '/embed/contract/2023-01/', 'The contract from January 2023 to 21 January 2025'],
  ['2026-05-01', '/embed/contract/2026-04-27/', 'The contract from 27 April 2026'],
  ['2026-11-28', '/embed/contract/', 'The contract, kept up to date'],
  ['2031-01-01', '/embed/contract/', 'The contract, kept up to date'],
])('%s is shown by the frame at %s, "%s"', (day, address, title) => {
  expect(stateOf(day)).toEqual({ address, title });
});

test('two days, and one before the record, have no frame', () => {
  expect(stateOf('2010-05-01')).toBeNull();
  expect(stateOf('2025-02-01', '2026-05-01')).toBeNull();
});
