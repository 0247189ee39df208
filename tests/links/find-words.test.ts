import { describe, expect, test } from 'vitest';
import { comparable } from '#links/comparable.ts';
import { missingWords } from '#links/find-words.ts';
import { quotedWords, wordsOf } from '#links/quoted-words.ts';
import { visibleText } from '#links/visible-text.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('comparable', () => {
  test.each([
    ['quotation marks', '“It’s ours”', `"It's ours"`],
    ['dashes', 'well–known — so', 'well-known - so'],
    ['ligatures', 'the ﬁrst oﬃce', 'the first office'],
    ['soft hyphens and invisible spaces', 'part\u00adner\u200bship', 'partnership'],
    ['the ends of lines', 'the pri-\nmary  partner', 'the pri\u00admary\u00a0partner'],
    ['letter case', 'AZURE', 'Azure'],
  ])('makes no difference of %s', (_name, one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  test.each([
    ['numbers', '1.5 billion', '15 billion'],
    ['currencies', '$13 billion', '€13 billion'],
    ['letters', 'café', 'cafe'],
  ])('tells %s apart', (_name, one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });
});

describe('missingWords', () => {
  const html =
    '<p>It is <a data-quote="a" href="#:~:text=x">the <em>first</em> &amp; only</a>, <a data-quote="a" href="#:~:text=x">one [big] … two</a></p>';
  const passage = {
    id: 'p',
    says: 'It.',
    start: 'From the day',
    end: 'it holds',
    prefix: null,
    suffix: null,
  };
  const expected = wordsOf({ id: 'a', passages: [passage] }, quotedWords([{ html }]));

  test('finds quotations without what we put in or left out, and passages by their ends', () => {
    const text = 'The first & only. From the day it was signed, it holds. One very two.';
    expect(missingWords(text, expected)).toEqual([]);
  });

  test.each([
    ['its prefix right before it', 'Today, from the day it was signed, it holds for both.', []],
    [
      'another word before it',
      'Not from the day it was signed, it holds for both.',
      ['From the day … it holds'],
    ],
    [
      'another word after it',
      'Today from the day it was signed, it holds good.',
      ['From the day … it holds'],
    ],
  ])('takes for a passage with a prefix and a suffix the words with %s', (_what, text, missing) => {
    const inPlace = { ...passage, prefix: 'today', suffix: 'for both' };
    expect(missingWords(text, wordsOf({ id: 'b', passages: [inPlace] }, new Map()))).toEqual(missing);
  });

  test('names what is missing or stands in another order', () => {
    expect(missingWords('The first. It holds from the day. Two, one.', expected)).toEqual([
      'the first & only',
      'one [big] … two',
      'From the day … it holds',
    ]);
  });
});

describe('visibleText', () => {
  test('of a page is what it shows', async () => {
    const html =
      '<!doctype html><title>T</title><script>hidden()</script><style>a{}</style><noscript>no</noscript><p>One <b>w</b>ord</p>';
    expect(await visibleText(encode(html), 'text/html; charset=utf-8')).toBe('T One word');
  });

  test('is read in the character set of the page', async () => {
    const latin = Buffer.from('<meta charset="windows-1252"><p>It\x92s</p>', 'latin1');
    expect(await visibleText(latin, 'text/html')).toBe('It’s');
  });

  test('of a PDF is its text', async () => {
    const pdf = tinyPdf(['The first and', 'only partner (so far)']);
    expect(comparable((await visibleText(pdf, 'application/pdf')) ?? '')).toBe('thefirstandonlypartnersofar');
  });

  test('of a picture, and of a PDF that is broken, is none', async () => {
    expect(await visibleText(encode('GIF89a'), 'image/gif')).toBeNull();
    expect(await visibleText(encode('%PDF-1.4 broken'), 'application/pdf')).toBeNull();
  });
});
