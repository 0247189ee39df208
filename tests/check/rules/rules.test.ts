import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import { CONTENT_SCHEMAS } from '#check/schemas/content-schemas.ts';
import {
  contentFolder,
  DEAL,
  FIRST,
  NEWS,
  SECOND,
  swap,
  type FolderEdits,
} from '../../support/content-folder.ts';
import { jsonSchemas, schemaNameOf, valueOf } from '../../support/content-schema.ts';
import { schemaFaults } from '../../support/json-schema.ts';

type Expected = [rule: string, file: string, line: number | null, field: string | null];

const SERIES = `series:
  - id: funding
    kind: investment
    by: acme
    to: bolt
    unit: USD billion
`;

/** The valid folder with a figure in its first entry; null leaves a field out. */
function withFigure(fields: Record<string, string | null>): FolderEdits {
  const figure = {
    series: 'funding',
    amount: '50',
    standing: 'stated',
    text: 'It.',
    sources: '[acme-2024-deal]',
    ...fields,
  };
  const lines = Object.entries(figure).flatMap(([name, value]) =>
    value === null ? [] : `${name}: ${value}`,
  );
  return {
    'figures.yaml': SERIES,
    [FIRST]: swap('added:', `figures:\n  - ${lines.join('\n    ')}\nadded:`),
  };
}

/** Adds what a source rests on, as its last line. */
const rests = (ids: string) => (text: string) => `${text}restsOn: [${ids}]\n`;

/** A `links.yaml` with one visit. */
const visit = (id: string, found: string) => `links:\n  ${id}: ${found}\n`;

/** The valid folder with one fault, and every issue that it makes. */
const CASES: [name: string, edits: FolderEdits, ...expected: Expected[]][] = [
  // Fields
  ['a misspelt field', { [FIRST]: swap('summary:', 'sumary:') }, ['unknown-key', FIRST, 7, 'sumary']],
  [
    'a field unknown in a group',
    { [FIRST]: swap('    value:', '    color: red\n    value:') },
    ['unknown-key', FIRST, 10, 'changes[0].color'],
  ],
  [
    'a field named __proto__',
    { [FIRST]: swap('added:', '__proto__: { a: 1 }\nadded:') },
    ['unknown-key', FIRST, 14, '__proto__'],
  ],
  [
    'a field named constructor',
    { [DEAL]: swap('tier:', 'constructor: x\ntier:') },
    ['unknown-key', DEAL, 5, 'constructor'],
  ],
  ['a missing field', { [DEAL]: swap('publisher: Acme\n', '') }, ['missing-key', DEAL, 1, 'publisher']],
  [
    'a missing field in a group',
    { [FIRST]: swap('    standing: stated\n', '') },
    ['missing-key', FIRST, 9, 'changes[0].standing'],
  ],
  ['a text for a list', { [FIRST]: swap('[acme, bolt]', 'acme') }, ['wrong-type', FIRST, 6, 'parties']],
  [
    'nothing for a text',
    { [DEAL]: swap('publisher: Acme', 'publisher:') },
    ['wrong-type', DEAL, 2, 'publisher'],
  ],
  ['a list for a file', { [DEAL]: '- one\n' }, ['wrong-type', DEAL, 1, null]],
  ['an empty file', { [DEAL]: '' }, ['wrong-type', DEAL, 1, null]],
  [
    'a word outside the choice',
    { [FIRST]: swap('kind: agreement', 'kind: agrement') },
    ['wrong-value', FIRST, 4, 'kind'],
  ],
  [
    'a text that is too long',
    { [FIRST]: swap('value: Acme only', `value: ${'long '.repeat(20)}`) },
    ['too-long', FIRST, 10, 'changes[0].value'],
  ],
  // Resting
  [
    'a report that rests on an unknown source',
    { [NEWS]: rests('acme-2024-del') },
    ['unknown-source', NEWS, 7, 'restsOn[0]'],
  ],
  [
    'a source that rests on itself',
    { [NEWS]: rests('daily-2025-news') },
    ['rests-on-itself', NEWS, 7, 'restsOn[0]'],
  ],
  [
    'a report that names a source twice',
    { [NEWS]: rests('acme-2024-deal, acme-2024-deal') },
    ['duplicate-rests-on', NEWS, 7, 'restsOn[1]'],
  ],
  [
    'two sources that rest on each other',
    { [DEAL]: rests('daily-2025-news'), [NEWS]: rests('acme-2024-deal') },
    ['circular-rests-on', DEAL, 7, 'restsOn[0]'],
    ['circular-rests-on', NEWS, 7, 'restsOn[0]'],
  ],
  ['an empty text', { [DEAL]: swap('title: The deal', 'title: " "') }, ['empty-text', DEAL, 3, 'title']],
  ['an empty list of parties', { [FIRST]: swap('[acme, bolt]', '[]') }, ['too-few', FIRST, 6, 'parties']],
  [
    'a version of an account without sources',
    {
      [FIRST]: swap(
        'added:',
        'accounts:\n  - about: It\n    versions:\n      - says: one\n        sources: []\n      - { says: two, sources: [acme-2024-deal] }\nadded:',
      ),
    },
    ['too-few', FIRST, 18, 'accounts[0].versions[0].sources'],
  ],
  [
    'a day that does not exist',
    { [SECOND]: swap('date: 2025-06', 'date: 2025-02-30') },
    ['bad-date', SECOND, 24, 'observations[0].date'],
  ],
  [
    'a month where a day is needed',
    { [FIRST]: swap('added: 2026-02-01', 'added: 2026-02') },
    ['bad-date', FIRST, 14, 'added'],
  ],
  ['a number that is no year', { [DEAL]: swap('2024-03-01', '20240301') }, ['bad-date', DEAL, 4, 'date']],
  [
    'an id with capitals',
    { [FIRST]: swap('term: hosting', 'term: Hosting') },
    ['bad-id', FIRST, 9, 'changes[0].term'],
  ],
  [
    'an address that is none',
    { [DEAL]: swap('https://acme.example/deal', 'javascript:alert(1)') },
    ['bad-address', DEAL, 1, 'url'],
  ],
  [
    'an override of the writing direction',
    { [DEAL]: swap('The deal', 'The \u202Edeal') },
    ['hidden-character', DEAL, 3, 'title'],
  ],
  [
    'a hidden character written as a code',
    { [DEAL]: swap('The deal', '"The \\u202Edeal"') },
    ['hidden-character', DEAL, 3, 'title'],
  ],
  [
    'a hidden character in prose',
    { [FIRST]: swap('Acme hosts Bolt.<', 'Acme \u200Bhosts Bolt.<') },
    ['hidden-character', FIRST, 17, 'prose'],
  ],
  [
    'a letter with a variation selector',
    { [FIRST]: swap('title: The', 'title: T\u{e0100}he') },
    ['hidden-character', FIRST, 2, 'title'],
  ],
  [
    'a filler of another script',
    { [DEAL]: swap('The deal', 'The\u3164deal') },
    ['hidden-character', DEAL, 3, 'title'],
  ],
  [
    'a joiner between Latin letters',
    { [FIRST]: swap('Acme hosts Bolt.<', 'Ac\u200dme hosts Bolt.<') },
    ['hidden-character', FIRST, 17, 'prose'],
  ],
  [
    'joiners where a script or an emoji needs them',
    { [DEAL]: swap('The deal', 'The \u{1f469}\u200d\u{1f4bb} \u0915\u094d\u200d\u0937 \u2764\ufe0f deal') },
  ],
  // Figures
  ['figures whose numbers fit', withFigure({})],
  [
    'a figure of a series there is not',
    withFigure({ series: 'fundng' }),
    ['unknown-series', FIRST, 15, 'figures[0].series'],
  ],
  [
    'a figure where no series are declared',
    { ...withFigure({}), 'figures.yaml': null },
    ['unknown-series', FIRST, 15, 'figures[0].series'],
  ],
  [
    'a series of a party there is not',
    { ...withFigure({}), 'figures.yaml': SERIES.replace('to: bolt', 'to: bold') },
    ['unknown-party', 'figures.yaml', 5, 'series[0].to'],
  ],
  [
    'two series of one id',
    { ...withFigure({}), 'figures.yaml': `${SERIES}${SERIES.replace('series:\n', '')}` },
    ['duplicate-id', 'figures.yaml', 7, 'series[1].id'],
  ],
  [
    'a figure with a source there is not',
    withFigure({ sources: '[acme-2024-del]' }),
    ['unknown-source', FIRST, 19, 'figures[0].sources[0]'],
  ],
  ['a figure without sources', withFigure({ sources: '[]' }), ['too-few', FIRST, 19, 'figures[0].sources']],
  [
    'a figure without an amount',
    withFigure({ amount: null }),
    ['figure-amount', FIRST, 15, 'figures[0].amount'],
  ],
  [
    'a figure that is not disclosed but known',
    withFigure({ standing: 'not-disclosed' }),
    ['figure-amount', FIRST, 16, 'figures[0].amount'],
  ],
  [
    'a lowest number above the amount',
    withFigure({ low: '60' }),
    ['figure-range', FIRST, 20, 'figures[0].low'],
  ],
  [
    'a highest number below the amount',
    withFigure({ high: '40' }),
    ['figure-range', FIRST, 20, 'figures[0].high'],
  ],
  [
    'more on conditions than there is',
    withFigure({ conditional: '51' }),
    ['figure-range', FIRST, 20, 'figures[0].conditional'],
  ],
  [
    'a share of more than all',
    { ...withFigure({ amount: '101' }), 'figures.yaml': SERIES.replace('USD billion', 'percent') },
    ['figure-range', FIRST, 16, 'figures[0].amount'],
  ],
  [
    'a figure that is stated on sources nobody has seen',
    { ...withFigure({}), [DEAL]: swap('verification: read', 'verification: cited') },
    ['weak-support', FIRST, 13, 'changes[0].sources'],
    ['weak-support', FIRST, 19, 'figures[0].sources'],
  ],
  [
    'a figure dated after the day to which the record is complete',
    withFigure({ date: '2026-03' }),
    ['after-complete-to', FIRST, 20, 'figures[0].date'],
  ],
  // YAML
  [
    'a text with a second colon',
    { [FIRST]: swap('title: The first', 'title: One: the first') },
    ['yaml-quotes', FIRST, 2, 'title'],
  ],
  [
    'a text that begins with quotes',
    { [FIRST]: swap('title: The first', 'title: "The" first') },
    ['yaml-quotes', FIRST, 2, 'title'],
  ],
  [
    'a text that begins with @',
    { [FIRST]: swap('value: Acme only', 'value: @acme only') },
    ['yaml-quotes', FIRST, 10, 'changes[0].value'],
  ],
  [
    'a text that begins with %',
    { [DEAL]: swap('title: The deal', 'title: %deal') },
    ['yaml-quotes', DEAL, 3, 'title'],
  ],
  ['a text cut at #', { [DEAL]: swap('The deal', 'Deal #1') }, ['yaml-quotes', DEAL, 3, 'title']],
  [
    'a text of several words cut at a blank and #',
    { [DEAL]: swap('The deal', 'The deal # of the year') },
    ['yaml-quotes', DEAL, 3, 'title'],
  ],
  [
    'a word that may be cut at a blank and #',
    { [DEAL]: swap('The deal', 'Deal # two') },
    ['comment-or-text', DEAL, 3, 'title'],
  ],
  ['a word with a comment that stands off', { [DEAL]: swap('The deal', 'Deal  # two') }],
  ['nothing with a comment', { [DEAL]: swap('The deal', 'null # not noted') }],
  ['a choice with a comment', { [DEAL]: swap('tier: primary', 'tier: primary # their own words') }],
  ['an id with a comment', { [FIRST]: swap('term: hosting', 'term: hosting # who hosts') }],
  [
    'a word in a list of texts that may be cut',
    { [FIRST]: swap('added:', 'openQuestions:\n  - Whether # or not\nadded:') },
    ['comment-or-text', FIRST, 15, 'openQuestions[0]'],
  ],
  ['a text that begins with #', { [DEAL]: swap('The deal', '#deal') }, ['yaml-quotes', DEAL, 3, 'title']],
  ['yes for a text', { [DEAL]: swap('The deal', 'yes') }, ['yaml-quotes', DEAL, 3, 'title']],
  ['yes for true', { [FIRST]: swap('added:', 'key: yes\nadded:') }, ['yaml-quotes', FIRST, 14, 'key']],
  ['a number for a text', { [DEAL]: swap('The deal', '2024') }, ['yaml-quotes', DEAL, 3, 'title']],
  ['true for a text', { [DEAL]: swap('The deal', 'true') }, ['yaml-quotes', DEAL, 3, 'title']],
  [
    'a field written twice',
    { [DEAL]: swap('tier:', 'title: Again\ntier:') },
    ['duplicate-key', DEAL, 5, 'title'],
  ],
  ['an anchor', { [DEAL]: swap('The deal', '&t The deal') }, ['yaml-alias', DEAL, 3, 'title']],
  ['an alias', { [DEAL]: swap('The deal', '*deal') }, ['yaml-alias', DEAL, 3, 'title']],
  ['a tag', { [DEAL]: swap('The deal', '!!str The deal') }, ['yaml-tag', DEAL, 3, 'title']],
  ['a directive', { [DEAL]: (text) => `%YAML 1.1\n---\n${text}` }, ['yaml-tag', DEAL, 1, null]],
  ['a bracket that is not closed', { [DEAL]: swap('The deal', '[The deal') }, ['yaml-syntax', DEAL, 4, null]],
  [
    'a quotation mark that is not closed',
    { [DEAL]: swap('The deal', '"The deal') },
    ['yaml-syntax', DEAL, 6, null],
  ],
  ['a tab', { [SECOND]: swap('    date: 2025-06', '\tdate: 2025-06') }, ['yaml-syntax', SECOND, 24, null]],
  ['brackets without end', { [DEAL]: `title: ${'['.repeat(50_000)}` }, ['yaml-syntax', DEAL, 1, null]],
  ['no front matter', { [SECOND]: (text) => text.replace('---\n', '') }, ['front-matter', SECOND, 1, null]],
  [
    'front matter that is not closed',
    { [SECOND]: swap('\n---\n\nBolt', '\n\nBolt') },
    ['front-matter', SECOND, 1, null],
  ],
  // Names and ids
  [
    'an entry without words in its name',
    { [FIRST]: null, 'entries/2024/2024-03-01.mdx': contentOf(FIRST) },
    ['file-name', 'entries/2024/2024-03-01.mdx', null, null],
  ],
  [
    'an entry without a date in its name',
    { 'entries/2024/first.mdx': contentOf(FIRST), [FIRST]: null },
    ['file-name', 'entries/2024/first.mdx', null, null],
  ],
  [
    'a source with a blank in its name',
    {
      'sources/the deal.yaml':
        'url: https://x.example/deal\npublisher: X\ntitle: X\ndate: 2024\ntier: primary\nverification: read\n',
    },
    ['file-name', 'sources/the deal.yaml', null, null],
    ['uncited-source', 'sources/the deal.yaml', null, null],
  ],
  [
    'an entry in another year',
    { [FIRST]: null, 'entries/2023/2024-03-01-first-agreement.mdx': contentOf(FIRST) },
    ['file-folder', 'entries/2023/2024-03-01-first-agreement.mdx', null, null],
  ],
  [
    'an entry outside a year',
    { [FIRST]: null, 'entries/2024-03-01-first-agreement.mdx': contentOf(FIRST) },
    ['file-folder', 'entries/2024-03-01-first-agreement.mdx', null, null],
  ],
  [
    'a name that disagrees with the date',
    { [FIRST]: swap('date: 2024-03-01', 'date: 2024-03-02') },
    ['file-date', FIRST, 3, 'date'],
  ],
  [
    'a name that is more precise than the date',
    { [FIRST]: swap('date: 2024-03-01', 'date: 2024-03') },
    ['file-date', FIRST, 3, 'date'],
  ],
  [
    'names that differ in case only',
    { 'sources/Acme-2024-deal.yaml': contentOf(NEWS).replace('id=1', 'id=2') },
    ['file-name-case', 'sources/Acme-2024-deal.yaml', null, null],
    ['uncited-source', 'sources/Acme-2024-deal.yaml', null, null],
  ],
  [
    'one slug in two folders',
    { 'entries/2025/2024-03-01-first-agreement.mdx': contentOf(FIRST).replace(/changes:[^]*added/, 'added') },
    ['duplicate-slug', 'entries/2025/2024-03-01-first-agreement.mdx', null, null],
    ['file-folder', 'entries/2025/2024-03-01-first-agreement.mdx', null, null],
    ['same-event', 'entries/2025/2024-03-01-first-agreement.mdx', null, null],
  ],
  [
    'a former name that is taken',
    { [SECOND]: swap('added:', 'formerly: [2024-03-01-first-agreement]\nadded:') },
    ['former-name-taken', SECOND, 27, 'formerly[0]'],
  ],
  [
    'a former name claimed twice',
    {
      [FIRST]: swap('added:', 'formerly: [2024-old]\nadded:'),
      [SECOND]: swap('added:', 'formerly: [2024-old]\nadded:'),
    },
    ['former-name-taken', SECOND, 27, 'formerly[0]'],
  ],
  [
    'two parties of one id',
    { 'parties.yaml': (text) => `${text}  - id: acme\n    name: Other\n` },
    ['duplicate-id', 'parties.yaml', 6, 'parties[2].id'],
  ],
  [
    'two terms of one id',
    { 'terms.yaml': swap('id: licence', 'id: hosting'), [SECOND]: swap('term: licence', 'term: hosting') },
    ['duplicate-id', 'terms.yaml', 11, 'terms[1].id'],
  ],
  [
    'two aspects of one id',
    {
      'terms.yaml': (text) =>
        `${text}      - id: scope\n        label: Again\n        before: { value: None, standing: none }\n`,
    },
    ['duplicate-id', 'terms.yaml', 20, 'terms[1].aspects[1].id'],
  ],
  [
    'one address twice',
    { [NEWS]: swap('https://daily.example/news?id=1', 'http://www.acme.example/deal/?utm_source=x#top') },
    ['same-address', NEWS, 1, 'url'],
  ],
  [
    'two values of which one may be from the day of the other',
    { [SECOND]: (text) => text.replace('from: 2025-05-01', 'from: 2024') },
    ['nothing-in-force', SECOND, 10, 'changes[0].effect'],
    ['two-values-one-day', SECOND, 13, 'changes[0].from'],
  ],
  [
    'two values known to the year and to the month',
    {
      [FIRST]: swap('from: 2024-03-01', 'from: 2024-03'),
      [SECOND]: (text) => text.replace('from: 2025-05-01', 'from: 2024'),
    },
    ['nothing-in-force', SECOND, 10, 'changes[0].effect'],
    ['two-values-one-day', SECOND, 13, 'changes[0].from'],
  ],
  [
    'two values of which one says that it came later',
    {
      [SECOND]: (text) =>
        text.replace('from: 2025-05-01', 'from: 2024\n    follows: 2024-03-01-first-agreement'),
    },
  ],
  [
    'two values of one day of which one says that it came later',
    {
      [SECOND]: (text) =>
        text.replace('from: 2025-05-01', 'from: 2024-03-01\n    follows: 2024-03-01-first-agreement'),
    },
    ['two-values-one-day', SECOND, 13, 'changes[0].from'],
  ],
  [
    'a value after one there is not',
    { [SECOND]: swap('until: 2030', 'until: 2030\n    follows: 2024-03-01-first-agreement') },
    ['unknown-entry', SECOND, 21, 'changes[1].follows'],
  ],
  // References
  [
    'a change with an unknown source',
    { [FIRST]: swap('[acme-2024-deal]', '[acme-2024-deal, acme-2024-del]') },
    ['unknown-source', FIRST, 13, 'changes[0].sources[1]'],
  ],
  [
    'an observation with an unknown source',
    {
      [SECOND]: swap(
        'elsewhere.\n    sources: [daily-2025-news]',
        'elsewhere.\n    sources: [daily-2025-new]',
      ),
    },
    ['unknown-source', SECOND, 26, 'observations[0].sources[0]'],
  ],
  [
    'an account with an unknown source',
    {
      [FIRST]: swap(
        'added:',
        'accounts:\n  - about: It\n    versions:\n      - { says: one, sources: [nobody] }\n      - { says: two, sources: [acme-2024-deal] }\nadded:',
      ),
    },
    ['unknown-source', FIRST, 17, 'accounts[0].versions[0].sources[0]'],
  ],
  [
    'prose with an unknown source',
    { [FIRST]: (text) => `${text}\nMore.<Cite source="nobody" />\n` },
    ['unknown-source', FIRST, 19, 'prose'],
  ],
  [
    'words that their source has not shown for a week',
    {
      [FIRST]: (text) => `${text}\nIt is <Quote source="acme-2024-deal">the host</Quote>.\n`,
      'links.yaml': visit(
        'acme-2024-deal',
        '{ state: ok, since: 2026-01-01, checked: 2026-01-08, words: { state: not-found, since: 2026-01-01, checked: 2026-01-08, missing: [the host] } }',
      ),
    },
    ['quotation-not-found', FIRST, 19, 'prose'],
  ],
  [
    'a site with an unknown source',
    { 'site.yaml': swap('[acme-2024-deal]', '[acme]') },
    ['unknown-source', 'site.yaml', 5, 'now.sources[0]'],
  ],
  [
    'a term with an unknown source',
    { 'terms.yaml': swap('standing: none', 'standing: none\n          sources: [nobody]') },
    ['unknown-source', 'terms.yaml', 11, 'terms[0].aspects[0].before.sources[0]'],
  ],
  [
    'an unknown term in a change',
    { [SECOND]: swap('term: licence', 'term: licenze') },
    ['unknown-term', SECOND, 15, 'changes[1].term'],
  ],
  [
    'an unknown term in an observation',
    { [SECOND]: swap('observations:\n  - term: hosting', 'observations:\n  - term: hostings') },
    ['unknown-term', SECOND, 23, 'observations[0].term'],
  ],
  [
    'an unknown aspect',
    { [SECOND]: swap('aspect: scope', 'aspect: scoop') },
    ['unknown-aspect', SECOND, 16, 'changes[1].aspect'],
  ],
  [
    'an aspect that is not written',
    { [SECOND]: swap('    aspect: scope\n', '') },
    ['unknown-aspect', SECOND, 15, 'changes[1].aspect'],
  ],
  [
    'an unknown party',
    { [FIRST]: swap('[acme, bolt]', '[acme, blot]') },
    ['unknown-party', FIRST, 6, 'parties[1]'],
  ],
  [
    'an unknown party of the contract',
    { 'site.yaml': swap('[acme, bolt]', '[acme, nobody]') },
    ['unknown-party', 'site.yaml', 10, 'contractParties[1]'],
  ],
  // Sourcing
  [
    'a paragraph without a citation',
    { [FIRST]: (text) => `${text}\nAnd more.\n` },
    ['uncited-paragraph', FIRST, 19, 'prose'],
  ],
  [
    'an official entry without a primary source',
    { [SECOND]: swap('status: reported', 'status: official') },
    ['official-without-primary', SECOND, 5, 'status'],
  ],
  [
    'a stated change that nobody read',
    { [DEAL]: swap('verification: read', 'verification: relayed') },
    ['weak-support', FIRST, 13, 'changes[0].sources'],
  ],
  [
    'a change without a source',
    { [SECOND]: swap('until: 2030\n    sources: [daily-2025-news]', 'until: 2030') },
    ['unsourced-change', SECOND, 15, 'changes[1].sources'],
  ],
  [
    'a source nothing cites',
    { 'sources/extra.yaml': contentOf(NEWS).replace('id=1', 'id=2') },
    ['uncited-source', 'sources/extra.yaml', null, null],
  ],
  // Ledger
  [
    'two entries with a value from one day',
    {
      'entries/2025/2025-05-02-third.mdx': contentOf(SECOND)
        .replace('date: 2025-05-01', 'date: 2025-05-02')
        .replace(/ {2}- term: hosting\n {4}effect[^]*?(?= {2}- term)/, '')
        .replace('    until: 2030\n', ''),
      [SECOND]: swap('    until: 2030\n', ''),
    },
    ['two-values-one-day', 'entries/2025/2025-05-02-third.mdx', 13, 'changes[0].from'],
  ],
  [
    'one entry with two values from one day',
    {
      [FIRST]: swap(
        'added:',
        '  - { term: hosting, value: Bolt, standing: stated, from: 2024-03-01, sources: [acme-2024-deal] }\nadded:',
      ),
    },
    ['two-values-one-day', FIRST, 14, 'changes[1].from'],
  ],
  [
    'a value that runs into the next',
    { [FIRST]: swap('    from: 2024-03-01', '    from: 2024-03-01\n    until: 2025-05-01') },
    ['overlapping-values', FIRST, 13, 'changes[0].until'],
  ],
  [
    'a value that ends before it starts',
    { [SECOND]: swap('until: 2030', 'until: 2024') },
    ['until-before-from', SECOND, 20, 'changes[1].until'],
  ],
  [
    'an end with an end',
    { [SECOND]: swap('from: 2025-05-01', 'from: 2025-05-01\n    until: 2026') },
    ['until-without-value', SECOND, 14, 'changes[0].until'],
  ],
  [
    'a clarification before the first value',
    {
      [FIRST]: swap(
        'added:',
        '  - { term: licence, aspect: scope, effect: clarify, value: More, standing: stated, from: 2024-03-01, sources: [acme-2024-deal] }\nadded:',
      ),
    },
    ['nothing-in-force', FIRST, 14, 'changes[1].effect'],
  ],
  [
    'an end after an end',
    {
      [SECOND]: swap(
        'observations:',
        '  - { term: hosting, effect: end, value: Again, standing: stated, from: 2025-06-01, sources: [daily-2025-news] }\nobservations:',
      ),
    },
    ['nothing-in-force', SECOND, 22, 'changes[2].effect'],
  ],
  [
    'a clarification after a value ran out',
    {
      [FIRST]: swap('    from: 2024-03-01', '    from: 2024-03-01\n    until: 2024'),
      [SECOND]: swap('effect: end', 'effect: clarify'),
    },
    ['nothing-in-force', SECOND, 10, 'changes[0].effect'],
  ],
  [
    'a first value before what held before',
    { 'terms.yaml': swap('standing: none', 'standing: none\n          from: 2024-04-01') },
    ['before-record', FIRST, 12, 'changes[0].from'],
  ],
  [
    'a comparison of a day without change',
    { 'site.yaml': swap('after: 2025-05-01', 'after: 2025-05-02') },
    ['comparison-day', 'site.yaml', 12, 'comparison.after'],
  ],
  // Clocks
  [
    'an event after the record',
    {
      'site.yaml': swap('2026-01-31', '2025-06-30'),
      'entries/2025/2025-07-01-third.mdx': contentOf(FIRST)
        .replace('date: 2024-03-01', 'date: 2025-07-01')
        .replace(/changes:[^]*added/, 'added'),
    },
    ['after-complete-to', 'entries/2025/2025-07-01-third.mdx', 3, 'date'],
  ],
  [
    'a change after the record',
    { [SECOND]: swap('    from: 2025-05-01\n    until', '    from: 2026-05-01\n    until') },
    ['after-complete-to', SECOND, 19, 'changes[1].from'],
  ],
  [
    'an observation after the record',
    { [SECOND]: swap('date: 2025-06', 'date: 2026-06') },
    ['after-complete-to', SECOND, 24, 'observations[0].date'],
  ],
  [
    'a source after the record',
    { [NEWS]: swap('2025-05-01', '2026-05') },
    ['after-complete-to', NEWS, 4, 'date'],
  ],
  // Visits
  [
    'a visit to an unknown source',
    { 'links.yaml': visit('acme-2024-del', '{ state: ok, since: 2026-01-01, checked: 2026-01-01 }') },
    ['unknown-source', 'links.yaml', 2, 'links.acme-2024-del'],
  ],
  [
    'a visit that found what none can find',
    { 'links.yaml': visit('acme-2024-deal', '{ state: dead, since: 2026-01-01, checked: 2026-01-01 }') },
    ['wrong-value', 'links.yaml', 2, 'links.acme-2024-deal.state'],
  ],
  [
    'a visit that is not dated',
    { 'links.yaml': visit('acme-2024-deal', '{ state: ok, since: 2026-01, checked: 2026-01-01 }') },
    ['bad-date', 'links.yaml', 2, 'links.acme-2024-deal.since'],
  ],
  [
    'a visit before what it found began',
    { 'links.yaml': visit('acme-2024-deal', '{ state: ok, since: 2026-01-02, checked: 2026-01-01 }') },
    ['wrong-value', 'links.yaml', 2, 'links.acme-2024-deal'],
  ],
  // Folder
  [
    'no entries',
    {
      [FIRST]: null,
      [SECOND]: null,
      'site.yaml': swap('[acme-2024-deal]', '[acme-2024-deal, daily-2025-news]'),
    },
    ['no-entries', 'entries', null, null],
  ],
  ['no comparison', { 'site.yaml': swap('comparison:\n  after: 2025-05-01\n', '') }],
  ['no site.yaml', { 'site.yaml': null }, ['missing-file', 'site.yaml', null, null]],
  ['no parties.yaml', { 'parties.yaml': null }, ['missing-file', 'parties.yaml', null, null]],
  ['no terms.yaml', { 'terms.yaml': null }, ['missing-file', 'terms.yaml', null, null]],
  [
    'a fault in a draft',
    { [FIRST]: swap('added:', 'draft: true\nkind2: x\nadded:') },
    ['unknown-key', FIRST, 15, 'kind2'],
  ],
];

describe('checkContent', () => {
  test('finds nothing in a valid folder', () => {
    expect(checkContent(contentFolder(), 'content').issues).toEqual([]);
  });

  test.each(CASES)('reports %s, and nothing else', (_name, edits, ...expected) => {
    const { issues } = checkContent(contentFolder(edits), 'content');
    expect(issues.map(({ rule, file, line, field }) => [rule, file, line, field])).toEqual(
      expected.map(([rule, file, line, field]) => [rule, `content/${file}`, line, field]),
    );
    for (const { message } of issues) expect(message).toMatch(/^["A-Z0-9].*\.$/s);
  });
});

describe('the JSON Schemas', () => {
  test.each(CASES)('see %s as far as the fields alone show it', (_name, edits) => {
    for (const file of contentFolder(edits)) {
      const name = schemaNameOf(file.path);
      const value = valueOf(file);
      if (!name || value === undefined) continue;
      const isSeen = schemaFaults(jsonSchemas.get(name), value).length > 0;
      expect([file.path, isSeen]).toEqual([file.path, !CONTENT_SCHEMAS[name].safeParse(value).success]);
    }
  });
});

function contentOf(path: string): string {
  return contentFolder().find((file) => file.path === path)?.text ?? '';
}
