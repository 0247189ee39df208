import { describe, expect, test } from 'vitest';
import { nearestName } from '#record/shared/nearest-name.ts';

describe('nearestName', () => {
  test('finds what is within reach, whatever its capitals and blanks', () => {
    expect(nearestName('Sumary', ['title', 'summary'], 2)).toBe('summary');
    expect(nearestName('open questions', ['open-questions'], 1)).toBe('open-questions');
    expect(nearestName('colour', ['title', 'kind'], 2)).toBeNull();
    expect(nearestName('', ['a', 'title'], 1)).toBe('a');
  });

  test('takes the one that begins alike of equally near ones, else the first', () => {
    expect(nearestName('lixence', ['sixence', 'licence'], 1)).toBe('licence');
    expect(nearestName('kand', ['kind', 'kend'], 1)).toBe('kind');
  });
});
