import { describe, expect, test } from 'vitest';
import { plainText } from '#net/markup/plain-text.ts';

describe('plainText', () => {
  test.each([
    ['a <b>c</b>&nbsp;d', 'a c d'],
    ['<p>a</p><p>b</p>c<br/>d', 'a b c d'],
    ['a<script>b</script>c<STYLE>d</STYLE>e', 'ace'],
    ['a<!-- <b> -->c', 'ac'],
    ['a <img src="x" alt="y > z">b', 'a b'],
    ['a <img src=x onerror=alert(1)', 'a'],
    ['1 < 2 > 0 <3', '1 < 2 > 0 <3'],
    ['AT&amp;amp;T', 'AT&T'],
    ['&lt;i&gt;a&lt;/i&gt;', 'a'],
    ['the &lt;script&gt; tag', 'the <script> tag'],
    ['&amp;lt;i&amp;gt;a', 'a'],
    ['a\n\tb\u200b \u202ec', 'a b c'],
  ])('reads the markup %j as %j', (markup, text) => {
    expect(plainText(markup, 'markup')).toBe(text);
  });

  test('leaves tags in text but those that format', () => {
    expect(plainText('a <blink> <b>c</b>', 'text')).toBe('a <blink> c');
  });

  test('leaves what only looks like one', () => {
    expect(plainText('what the <a> clause says', 'text')).toBe('what the <a> clause says');
    expect(plainText('line<br>break &amp;amp; <b>bold</b>', 'text')).toBe('line break & bold');
  });

  test.each(['<h', '<a b="', '<script>', '<!--', '<a b=">" c', '&amp;'])(
    'is through a megabyte of %s in ten seconds of the processor',
    (piece) => {
      const started = process.threadCpuUsage().user;
      plainText(piece.repeat(1_000_000 / piece.length), 'markup');
      expect(process.threadCpuUsage().user - started).toBeLessThan(10_000_000);
    },
  );
});
