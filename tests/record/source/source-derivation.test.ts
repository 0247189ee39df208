import { describe, expect, test } from 'vitest';
import { originsOf, reportsOn } from '#record/source/source-derivation.ts';
import { makeSource } from '../../support/builders.ts';

const origin = makeSource({ id: 'origin' });
const relay = makeSource({ id: 'relay', restsOn: ['origin'] });
const rewrite = makeSource({ id: 'rewrite', restsOn: ['relay', 'origin'] });
const known = new Map([origin, relay, rewrite].map((source) => [source.id, source]));

describe('originsOf', () => {
  test('is what stands at the end of the chain, once', () => {
    expect(originsOf(rewrite, known)).toEqual([origin]);
  });

  test('is empty for a source that rests on nothing known', () => {
    expect(originsOf(origin, known)).toEqual([]);
  });
});

test('reportsOn names those at first hand', () => {
  expect(reportsOn('relay', known.values())).toEqual([rewrite]);
  expect(reportsOn('rewrite', known.values())).toEqual([]);
});
