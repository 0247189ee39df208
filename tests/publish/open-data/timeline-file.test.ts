import { describe, expect, test } from 'vitest';
import { fromTimelineFile, toTimelineFile } from '#publish/open-data/timeline-file.ts';
import { makeEntry } from '../../support/builders.ts';

const entry = makeEntry({
  slug: '2024-06-a-deal',
  date: '2024-06',
  title: 'A deal “signed”',
  kind: 'deal',
  status: 'disputed',
  key: true,
  parties: ['north', 'unnamed'],
  changes: [
    { term: 'price', value: 'A value', standing: 'stated', from: '2024-06', sources: ['one', 'two'] },
  ],
  observations: [{ term: 'range', text: 'Seen.', sources: ['one'] }],
  added: '2024-07-01',
});
const parties = new Map([['north', { name: 'The North' }]]);

describe('the file of a timeline', () => {
  test('tells of each entry what its card shows, once it was written and read', () => {
    const file: unknown = JSON.parse(JSON.stringify(toTimelineFile([entry], parties)));
    expect(fromTimelineFile(file as ReturnType<typeof toTimelineFile>)).toEqual([
      {
        slug: '2024-06-a-deal',
        date: '2024-06',
        title: 'A deal “signed”',
        kind: 'deal',
        status: 'disputed',
        key: true,
        parties: ['north', 'unnamed'],
        names: ['The North', 'unnamed'],
        terms: ['price', 'range'],
        changed: 1,
        sources: 2,
        added: '2024-07-01',
      },
    ]);
  });

  test('that names a party it does not list is refused', () => {
    const file = { ...toTimelineFile([entry], parties), parties: [] };
    expect(() => fromTimelineFile(file)).toThrow('0');
  });
});
