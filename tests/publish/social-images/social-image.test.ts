import { describe, expect, test } from 'vitest';
import { describeImage, entryImage, siteImage } from '#publish/social-images/social-image.ts';
import { makeChange, makeEntry, makeSite } from '../../support/builders.ts';

const site = makeSite({ title: 'The Ferry Record', completeTo: '2018-11-30' });

describe('entryImage', () => {
  test('says when, what, how sure, and how many terms changed', () => {
    const changes = [makeChange({ term: 'price' }), makeChange({ term: 'price', aspect: 'cap' })];
    const entry = makeEntry({
      title: 'Fares rise',
      date: '2017-05',
      kind: 'deal',
      status: 'reported',
      changes,
    });
    expect(entryImage(site, entry)).toEqual({
      kicker: 'May 2017 · Deal',
      headline: 'Fares rise',
      status: 'reported',
      foot: 'Reported · changes 1 term',
      site: 'The Ferry Record',
    });
  });

  test('says nothing of terms where none changed', () => {
    expect(entryImage(site, makeEntry({ status: 'official' })).foot).toBe('Official');
  });
});

describe('describeImage', () => {
  test('says what the card of the record shows', () => {
    expect(describeImage(siteImage(site))).toBe(
      'What was agreed, since when, and who says so: The Ferry Record. Complete to 30 November 2018.',
    );
  });
});
