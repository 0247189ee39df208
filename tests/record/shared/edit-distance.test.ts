import { expect, test } from 'vitest';
import { editDistance } from '#record/shared/edit-distance.ts';

test.each([
  ['same', 'same', 0],
  ['', 'word', 4],
  ['bedrok', 'bedrock', 1],
  ['rigth', 'right', 1],
  ['kitten', 'sitting', 3],
])('between %j and %j are %d steps', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
  expect(editDistance(b, a)).toBe(steps);
});
