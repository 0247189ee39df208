import { describe, expect, test } from 'vitest';
import { independenceOf } from '#record/source/independence.ts';
import { makeSource } from '../../support/builders.ts';

const announcement = makeSource({ id: 'announcement', tier: 'primary' });
const scoop = makeSource({ id: 'scoop', tier: 'secondary' });
const first = report('first', ['announcement']);
const second = report('second', ['announcement']);
const third = report('third', ['second']);
const relay = report('relay', ['scoop']);
const both = report('both', ['announcement', 'scoop']);
const known = new Map(
  [announcement, scoop, first, second, third, relay, both].map((source) => [source.id, source]),
);

function report(id: string, restsOn: string[]) {
  return makeSource({ id, tier: 'tertiary', restsOn });
}

describe('independenceOf', () => {
  test.each([
    ['nothing is claimed of reports of which nothing is known', [announcement, scoop], null],
    ['one report', [announcement, first], '1 report, resting on 1 primary source'],
    ['two reports', [announcement, first, second], '2 reports, both resting on 1 primary source'],
    ['a relay of a relay', [first, second, third], '3 reports, all resting on 1 primary source'],
    [
      'some of the reports',
      [scoop, relay, first],
      '3 reports: 1 rests on 1 other report; 1 rests on 1 primary source',
    ],
    [
      'the largest group comes first',
      [relay, first, second],
      '3 reports: 2 rest on 1 primary source; 1 rests on 1 other report',
    ],
    ['a report on two sources', [both], '1 report, resting on 1 primary source and 1 other report'],
    ['an origin that is not published is left out', [report('lone', ['unknown'])], null],
  ])('%s', (_name, listed, expected) => {
    expect(independenceOf(listed, known)).toBe(expected);
  });

  const primary = ['a', 'b', 'c', 'd', 'e'].map((id) => makeSource({ id, tier: 'primary' }));
  test.each([
    [
      'counts each origin once where there are more than five sources',
      [...primary, announcement, first, third],
      '6 independent origins, as far as is known: 2 of the 8 rest on others',
    ],
    [
      'counts an origin that is not in the list itself',
      [...primary, relay],
      '6 independent origins, as far as is known: 1 of the 6 rests on another',
    ],
    [
      'counts every origin of a report on several',
      [...primary, both],
      '7 independent origins, as far as is known: 1 of the 6 rests on another',
    ],
    [
      'says so where of none is known what it rests on',
      [...primary, scoop],
      '6 independent origins, as far as is known: none is known to rest on another',
    ],
    ['counts nothing where there are five', primary, null],
  ])('%s', (_name, listed, expected) => {
    expect(independenceOf(listed, known)).toBe(expected);
  });
});
