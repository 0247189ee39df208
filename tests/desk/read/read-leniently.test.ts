import { describe, expect, test } from 'vitest';
import { readElements } from '#desk/read/read-elements.ts';
import { readLeniently } from '#desk/read/read-leniently.ts';

describe('readLeniently', () => {
  test.each([
    ['ends with the root', '<item><title>a</title></item></rss><item><title>b</title></item>', ['a']],
    ['closes what was left open in an item', '<item><x><title>a</title><y></item><title>b</title>', ['a']],
    ['drops end tags without a start', '<item></x></item><item></y><title>a</title></item>', ['', 'a']],
    ['closes an item before the next one', '<item><title>a</title><item><title>b</title></item>', ['a', 'b']],
    ['closes a title that the next element runs into', '<item><title>a<link>b</link></item>', ['a']],
    [
      'closes a title where another item has the end tag',
      '<item><title>a<x/><item><title>b</title>',
      ['a', 'b'],
    ],
    ['closes other elements too', '<item><category>c<title>a</title></item>', ['a']],
    ['matches tags in any case', '<Item><TITLE>a</Title>c<x/></iTEM><item><title>b</title>', ['a', 'b']],
    ['reads nothing inside elements of no interest', '<item><source><title>b</title></source></item>', ['']],
    ['hands on markup as it is written', '<item><title>a <b>c</b> &amp;</title>', ['a <b>c</b> &amp;']],
    ['escapes CDATA among markup', '<item><title><b>a</b> <![CDATA[<c>]]></title>', ['<b>a</b> &lt;c&gt;']],
    ['keeps CDATA that stands alone', '<item><title><![CDATA[a <b>c</b> < <]]></title>', ['a <b>c</b> < <']],
    ['reads CDATA that never ends to the end', '<item><title><![CDATA[a <b>', ['a <b>']],
    [
      'expands XML’s own references alone',
      '<item><title>&lt; &#65; &b; a&b &#xD800;&</title>',
      ['< A &b; a&b &'],
    ],
    ['escapes a < that begins no tag', '<item><title>1 < 2 <3</title>', ['1 < 2 <3']],
    ['leaves comments out', '<item><title>a<!-- <b> --></title>', ['a']],
  ])('%s', (_, content, titles) => {
    expect(read(content).items.map(({ title }) => title)).toEqual(titles);
  });

  test('keeps the first attribute of a name, quoted or not', () => {
    const { items } = read(
      `<item><link href=/a href='b' onclick="c>d" hidden/><guid isPermaLink=false>e</guid></item>`,
    );
    expect(items).toMatchObject([{ link: '/a', guid: 'e', guidIsLink: false }]);
  });

  test('takes nothing for markup of a text that lacks its end', () => {
    const { items } = read('<item><description>a<p>b<link>c</link><item><description>d</description></item>');
    expect(items).toMatchObject([
      { summary: 'a', link: 'c' },
      { summary: 'd', link: null },
    ]);
  });

  test('refuses what leaves more open, or escapes more, than anybody means', () => {
    expect(() => read(`<item><description>${'<p>'.repeat(600)}`)).toThrow('left open');
    expect(() => read('<br/>'.repeat(110_000))).toThrow('100000 elements');
    expect(() => read('< '.repeat(110_000))).toThrow('begin no tag');
  });
});

function read(content: string) {
  const xml = `<rss><channel>${content}`;
  return readElements(readLeniently(xml), xml, 'https://feeds.example/');
}
