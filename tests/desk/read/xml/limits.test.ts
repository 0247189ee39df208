import { describe, expect, test } from 'vitest';
import { checkLimits } from '#desk/read/xml/limits.ts';

describe('checkLimits', () => {
  test('lets an ordinary feed pass', () => {
    expect(checkLimits(`<rss>${'<item><title>a</title><br></item>'.repeat(3000)}</rss>`)).toBeNull();
  });

  test('counts elements that HTML never closes as no nesting', () => {
    expect(checkLimits(`<rss><item>${'a<br>b<p>'.repeat(300)}</item></rss>`)).toBeNull();
  });

  test('refuses deep nesting', () => {
    expect(checkLimits(`<rss>${'<a>'.repeat(250)}`)).toContain('nests');
  });

  test('counts elements that an outer end tag closes as closed', () => {
    expect(checkLimits(`<rss>${'<item><a></item>'.repeat(500)}</rss>`)).toBeNull();
  });

  test.each([
    ['elements', `<rss>${'<a/>'.repeat(110_000)}</rss>`],
    ['tags and texts', `<rss>${'a</b>'.repeat(210_000)}</rss>`],
    ['single piece', `<rss><a b="${'c'.repeat(110_000)}"/></rss>`],
    ['single piece', `<rss>${'a'.repeat(4_100_000)}</rss>`],
    ['longer', ' '.repeat(16_000_001)],
    ['nests', `{"a":${'['.repeat(250)}`],
    ['objects and lists', `{"a":[${'{},'.repeat(110_000)}{}]}`],
  ])('refuses too many or too much: %s', (reason, text) => {
    expect(checkLimits(text)).toContain(reason);
  });

  test('takes brackets inside JSON strings for text', () => {
    expect(checkLimits(`{"a":"${'['.repeat(250)}\\"${'['.repeat(250)}"}`)).toBeNull();
  });
});
