import { describe, expect, test } from 'vitest';
import { suggestName } from '#check/yaml/suggest-name.ts';

describe('suggestName', () => {
  test.each([
    ['sumary', 'summary'],
    ['titel', 'title'],
    ['Kind', 'kind'],
    ['open_questions', 'open-questions'],
    ['parteis', 'parties'],
  ])('reads %s as %s', (written, meant) => {
    expect(suggestName(written, ['title', 'kind', 'summary', 'parties', 'open-questions'])).toBe(meant);
  });

  test('suggests nothing far away', () => {
    expect(suggestName('colour', ['title', 'kind'])).toBeNull();
    expect(suggestName('ab', ['cd'])).toBeNull();
  });

  test('counts two swapped neighbours as one slip', () => {
    expect(suggestName('kidn', ['kino', 'kind'])).toBe('kind');
  });
});
