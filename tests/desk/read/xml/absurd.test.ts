import { describe, expect, test } from 'vitest';
import { refuseAbsurd } from '#desk/read/xml/absurd.ts';

describe('refuseAbsurd', () => {
  test('lets an ordinary feed pass', () => {
    expect(refuseAbsurd(`<rss>${'<item><title>a</title><br></item>'.repeat(3000)}</rss>`)).toBeNull();
  });

  test('counts elements that HTML never closes as no nesting', () => {
    expect(refuseAbsurd(`<rss><item>${'a<br>b<p>'.repeat(300)}</item></rss>`)).toBeNull();
  });

  test('refuses deep nesting', () => {
    expect(refuseAbsurd(`<rss>${'<a>'.repeat(250)}`)).toContain('nests');
  });

  test('counts elements that an outer end tag closes as closed', () => {
    expect(refuseAbsurd(`<rss>${'<item><a></item>'.repeat(500)}</rss>`)).toBeNull();
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
    expect(refuseAbsurd(text)).toContain(reason);
  });

  test('takes brackets inside JSON strings for text', () => {
    expect(refuseAbsurd(`{"a":"${'['.repeat(250)}\\"${'['.repeat(250)}"}`)).toBeNull();
  });
});
