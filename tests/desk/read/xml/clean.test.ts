import { describe, expect, test } from 'vitest';
import { cleanXml } from '#desk/read/xml/clean.ts';

describe('cleanXml', () => {
  test('begins at the root and ends with it', () => {
    expect(cleanXml('Notice: x <br/> <?xml version="1.0"?><rss><a>b</a></rss><!-- c --> d')).toBe(
      '<rss><a>b</a></rss>',
    );
  });

  test('drops the DOCTYPE with its internal subset and leaves its entities unexpanded', () => {
    const xml = '<!DOCTYPE rss [ <!-- ]> --> <!ENTITY a "]>"> <!ENTITY b "&a;&a;"> ]><rss><a>&b;</a></rss>';
    expect(cleanXml(xml)).toBe('<rss><a>&amp;b;</a></rss>');
  });

  test('drops comments, processing instructions and control characters', () => {
    expect(cleanXml('<rss><!-- a --><?php b ?><x>c\0\x1f\uffff</x></rss>')).toBe('<rss><x>c</x></rss>');
  });

  test('keeps XML’s own references, turns HTML’s into characters and escapes any other ampersand', () => {
    expect(cleanXml('<rss><x>&lt; &eacute; &#65; &LT; &nosuch; &#xD800; a&b &</x></rss>')).toBe(
      '<rss><x>&lt; é A &lt; &amp;nosuch;  a&amp;b &amp;</x></rss>',
    );
  });

  test('escapes a < that begins no tag', () => {
    expect(cleanXml('<rss><x>1 < 2 <3</x></rss>')).toBe('<rss><x>1 &lt; 2 &lt;3</x></rss>');
  });

  test('closes what was left open and drops end tags without a start', () => {
    expect(cleanXml('<rss><a><b>c</a></d><e>f')).toBe('<rss><a><b>c</b></a><e>f</e></rss>');
  });

  test('closes an item before the next one', () => {
    expect(cleanXml('<rss><item><x>a<item><x>b</x></item></rss>')).toBe(
      '<rss><item><x>a</x></item><item><x>b</x></item></rss>',
    );
  });

  test('closes a title that the next element runs into', () => {
    expect(cleanXml('<rss><item><title>a<link>b</link></item></rss>')).toBe(
      '<rss><item><title>a</title><link>b</link></item></rss>',
    );
  });

  test('quotes attributes, keeps the first of a name and only those that are read', () => {
    expect(cleanXml(`<rss><link href=a href='b' onclick="c" rel='d"e' hidden/></rss>`)).toBe(
      '<rss><link href="a" rel="d&quot;e"/></rss>',
    );
  });

  test('reads a > inside a quoted value as part of it', () => {
    expect(cleanXml('<rss><link href="a>b"/></rss>')).toBe('<rss><link href="a&gt;b"/></rss>');
  });

  test('hands on markup inside prose as its characters', () => {
    expect(cleanXml('<rss><title>a <b>c</b> <![CDATA[<d>]]></title></rss>')).toBe(
      '<rss><title><![CDATA[a <b>c</b> &lt;d&gt;]]></title></rss>',
    );
  });

  test('keeps CDATA that stands alone', () => {
    expect(cleanXml('<rss><title><![CDATA[a <b>c</b>]]></title></rss>')).toBe(
      '<rss><title><![CDATA[a <b>c</b>]]></title></rss>',
    );
  });

  test('cuts prose that nobody reads to its end, and not within a reference', () => {
    const cut = cleanXml(`<rss><description>${'a'.repeat(5_997)}&amp;b</description></rss>`);
    expect(cut).toBe(`<rss><description>${'a'.repeat(5_997)}</description></rss>`);
  });
});
