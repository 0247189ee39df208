import { expect, test } from 'vitest';
import { bothNames, nameInTable } from '#record/terms/term-name.ts';

const long = { label: 'Right of first refusal', short: undefined };
const both = { ...long, short: 'First refusal' };

test('a term goes in tables by its short name, if it has one', () => {
  expect([nameInTable(both), nameInTable(long)]).toEqual(['First refusal', 'Right of first refusal']);
});

test('where a term is met first it has both its names', () => {
  expect([bothNames(both), bothNames(long)]).toEqual([
    'Right of first refusal (in tables: First refusal)',
    'Right of first refusal',
  ]);
});
