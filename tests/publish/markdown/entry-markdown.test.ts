import { describe, expect, test } from 'vitest';
import { writeAddress } from '#publish/markdown/escape-markdown.ts';
import { entryToMarkdown, type EntryMarkdownContext } from '#publish/markdown/entry-markdown.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { effectsOf } from '#record/terms/effects.ts';
import {
  day,
  makeEntry,
  makeRecordedChange,
  makeSite,
  makeSource,
  makeTerm,
} from '../../support/builders.ts';

const change = makeRecordedChange({ entry: 'deal', value: 'Any *cloud*', from: '2024-05-01', until: '2030' });
const ledger = foldLedger([makeTerm({ label: 'A term' })], [change]);

const context: EntryMarkdownContext = {
  site: makeSite({ title: 'A record' }),
  version: { day: day('2024-07-09'), commit: null },
  parties: ['Acme', 'B & Co'],
  sources: [
    makeSource({
      id: 'globe',
      publisher: 'The Globe',
      title: 'It [really] holds',
      archive: 'https://a.example/x',
      passages: [
        { id: 'uncited', says: 'It does not.', start: 'It does' },
        { id: 'day', says: 'It *holds*.', start: 'From the day', end: 'it holds' },
      ],
    }),
  ],
  effects: effectsOf(ledger, 'deal'),
  toUrl: (address) => `https://record.example${address}`,
};

const entry = makeEntry({
  slug: 'deal',
  title: 'Terms *change*',
  date: '2024-05',
  kind: 'amendment',
  summary: 'It <holds>.',
  html: '<p>It holds.<a data-cite="globe" data-passage="day"></a></p>',
  citations: [{ source: 'globe', passage: 'day', line: 1, kind: 'cite' }],
  added: '2024-06-01',
  observations: [{ term: 'a-term', text: 'It was seen.', sources: ['globe'] }],
  accounts: [
    {
      about: 'The day',
      versions: [
        { says: 'On Monday.', sources: ['globe'] },
        { says: 'On Tuesday.', sources: ['globe'] },
      ],
      assessment: 'Neither.',
    },
  ],
  openQuestions: ['Why is not known.'],
  corrections: [{ date: '2024-07-09', what: 'It was wrong.', why: 'A slip.' }],
});

test('writeAddress leaves no sign in an address that would end it', () => {
  expect(writeAddress('https://a.example/(x)?q=<b>"c\\d#é')).toBe(
    '<https://a.example/(x)?q=%3Cb%3E%22c%5Cd#é>',
  );
});

describe('entryToMarkdown', () => {
  const markdown = entryToMarkdown(entry, context);

  test.each([
    ['the title', String.raw`# Terms \*change\*`],
    ['date, kind, status and parties', 'May 2024 · amendment · official · Acme and B & Co'],
    ['the summary', String.raw`**It \<holds\>.**`],
    ['the prose', 'It holds.[^globe]'],
    [
      'what it changed',
      String.raw`## What it changed

- **A term:** No such term → Any \*cloud\* (stated), from 1 May 2024 through 2030.[^a-source]`,
    ],
    ['what was seen', '## What practice showed\n\n- May 2024: It was seen.[^globe]'],
    [
      'where accounts differ',
      '- **The day**\n  - On Monday.[^globe]\n  - On Tuesday.[^globe]\n  - What the sources support: Neither.',
    ],
    ['what is not known', '## What is not known\n\n- Why is not known.'],
    ['what was corrected', '## Corrections\n\n- 9 July 2024: It was wrong. A slip.'],
    [
      'its sources',
      String.raw`[^globe]: The Globe, [It \[really\] holds](<https://example.org/a-source>), 1 May 2024. Primary; read in full. [Archived copy](<https://a.example/x>).`,
    ],
    [
      'the passages it cites, to be opened there',
      String.raw`(<https://a.example/x>). [It \*holds\*.](<https://example.org/a-source#:~:text=From%20the%20day,it%20holds>)
`,
    ],
    [
      'the version and the address',
      'A record, version of 9 July 2024: <https://record.example/entries/deal/>.',
    ],
  ])('tells %s', (_, text) => {
    expect(markdown).toContain(text);
  });

  test('leaves out the headings of what an entry does not have', () => {
    const bare = entryToMarkdown(makeEntry(), { ...context, effects: [] });
    expect(bare.match(/^## .*/gm)).toEqual(['## Sources']);
  });
});
