import { describe, expect, test } from 'vitest';
import { titleOf } from '#record/source/title.ts';

describe('titleOf', () => {
  test('is the title as published', () => {
    expect(titleOf({ title: 'A deal', url: 'https://example.org/a' })).toBe('A deal');
  });

  test.each([
    ['https://www.example.org/news/a-deal/', 'example.org/news/a-deal'],
    ['http://example.org/a?b=c', 'example.org/a?b=c'],
    ['https://wwwx.example.org/', 'wwwx.example.org'],
  ])('is the address without its ends where no title was noted: %s', (url, title) => {
    expect(titleOf({ title: null, url })).toBe(title);
  });
});
