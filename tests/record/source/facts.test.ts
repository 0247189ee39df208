import { expect, test } from 'vitest';
import { factsAbout } from '#record/source/facts.ts';
import { makeSource } from '../../support/builders.ts';

test('the facts of a source are words with their meanings, and a note as it stands', () => {
  const facts = factsAbout(makeSource({ tier: 'tertiary', verification: 'quoted', note: 'A rewrite.' }));
  expect(facts.map(({ label, word }) => [label, word])).toEqual([
    ['Tier', 'Relayed'],
    ['Verification', 'Passages read as quoted'],
    ['Note', null],
  ]);
  expect(facts.at(-1)?.text).toBe('A rewrite.');
  expect(factsAbout(makeSource({}))).toHaveLength(2);
});
