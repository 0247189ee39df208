import { describe, expect, test } from 'vitest';
import { addressAtText, type TextPlace } from '#record/shared/text-fragment.ts';

const at = (place: TextPlace, url = 'https://a.example/b') => addressAtText(url, place).slice(url.length);

describe('addressAtText', () => {
  test.each<[does: string, place: TextPlace, directive: string]>([
    ['marks the words alone', { start: 'any cloud' }, '#:~:text=any%20cloud'],
    ['marks from the first words to the last', { start: 'One', end: 'ten' }, '#:~:text=One,ten'],
    [
      'tells words that repeat by those around them',
      { prefix: 'seen from', start: 'One', end: 'ten', suffix: 'and more' },
      '#:~:text=seen%20from-,One,ten,-and%20more',
    ],
    ['takes the words before alone', { prefix: 'by', start: 'One' }, '#:~:text=by-,One'],
    ['takes the words after alone', { start: 'One', suffix: 'by' }, '#:~:text=One,-by'],
    ['leaves out what is null', { start: 'One', end: null, prefix: null, suffix: null }, '#:~:text=One'],
    ['encodes hyphens, commas and ampersands', { start: 'a-b, c & d' }, '#:~:text=a%2Db%2C%20c%20%26%20d'],
    ['encodes the percent sign', { start: '27% of' }, '#:~:text=27%25%20of'],
    ['encodes letters beyond ASCII', { start: 'Microsoft’s' }, '#:~:text=Microsoft%E2%80%99s'],
    [
      'makes one space of any blanks',
      { start: ' $250\u00a0billion\n more ' },
      '#:~:text=%24250%20billion%20more',
    ],
  ])('%s', (_does, place, directive) => {
    expect(at(place)).toBe(directive);
  });

  test('keeps the fragment of the address before the directive', () => {
    expect(addressAtText('https://a.example/#part', { start: 'One' })).toBe(
      'https://a.example/#part:~:text=One',
    );
  });
});
