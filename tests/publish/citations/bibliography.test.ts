import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { cslToBiblatex, cslToRis, entryToCsl } from '#publish/citations/bibliography.ts';
import { day, makeEntry, makeSite } from '../../support/builders.ts';

const toUrl = (address: string) => `https://record.example${address}`;

/** Signs that TeX would act on, and letters that no TeX command stands for. */
const HOSTILE = '10% & $5\u00a0billion {x} } a_b #1 ~ ^ \\cmd “é” – 東京';

/** What the history of the repository knows of the entry. */
const VERSION = { day: day('2024-07-09'), commit: 'ab12'.repeat(10) };
const PERMANENT = `https://example.org/a_record/blob/${VERSION.commit}/content/entries/2024/2024-05-01-deal.mdx`;

const site = makeSite({
  title: 'A record – of things',
  publisher: 'Ed & Co, 5%',
  repository: 'https://example.org/a_record',
});
const entry = makeEntry({
  slug: '2024-05-01-deal',
  title: HOSTILE,
  summary: HOSTILE,
});

describe('entryToCsl', () => {
  test('names the entry, who keeps the record, the address and the day of the version', () => {
    expect(entryToCsl(entry, { site, toUrl, version: VERSION })).toEqual([
      {
        id: '2024-05-01-deal',
        type: 'webpage',
        title: HOSTILE,
        author: [{ literal: 'Ed & Co, 5%' }],
        'container-title': 'A record – of things',
        issued: { 'date-parts': [[2024, 7, 9]] },
        URL: 'https://record.example/entries/2024-05-01-deal/',
        version: `2024-07-09, commit ${VERSION.commit}`,
        note: `This version stays at ${PERMANENT}`,
        language: 'en',
        abstract: HOSTILE,
      },
    ]);
  });
});

test('entryToCsl without the history of the repository cites the day alone', () => {
  const [csl] = entryToCsl(entry, { site, toUrl, version: { ...VERSION, commit: null } });
  expect(csl).toMatchObject({ version: '2024-07-09' });
  expect(csl).not.toHaveProperty('note');
});

describe('cslToBiblatex', () => {
  const text = cslToBiblatex(entryToCsl(entry, { site, toUrl, version: VERSION }));

  test('is read back as it was, but for spaces that do not break', () => {
    const read = HOSTILE.replaceAll('\u00a0', ' ');
    expect(new Cite(text).data).toMatchObject([
      {
        id: '2024-05-01-deal',
        type: 'webpage',
        title: read,
        author: [{ family: 'Ed & Co, 5%' }],
        'container-title': 'A record – of things',
        issued: { 'date-parts': [[2024, 7, 9]] },
        URL: 'https://record.example/entries/2024-05-01-deal/',
        version: `2024-07-09, commit ${VERSION.commit}`,
        note: `This version stays at ${PERMANENT}`,
        abstract: read,
      },
    ]);
  });

  test('leaves no sign that TeX would act on', () => {
    const fields = text.split('\n').filter((line) => /^\t(?:title|author|abstract|note)/.test(line));
    expect(fields).toHaveLength(4);
    const bare = fields.flatMap((line) => line.match(/(?<!\\)[%&$#_~^]/g) ?? []);
    expect(bare).toEqual([]);
    // BibTeX ends a field where the braces even out, whatever stands before them.
    expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
  });
});

describe('cslToRis', () => {
  const lines = cslToRis(entryToCsl(entry, { site, toUrl, version: VERSION })).split('\r\n');

  test('is one field a line, from the type to the end of the reference', () => {
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });

  test('names what is cited, whose it is, its day and its address', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'AU  - Ed & Co, 5%',
        'T2  - A record – of things',
        'DA  - 2024/07/09',
        'PY  - 2024',
        'UR  - https://record.example/entries/2024-05-01-deal/',
        `ET  - 2024-07-09, commit ${VERSION.commit}`,
        `N1  - This version stays at ${PERMANENT}`,
      ]),
    );
  });

  test('keeps a text with breaks on its line', () => {
    const broken = makeEntry({ slug: '2024-05-01-deal', title: 'One\nTY  - BOOK' });
    expect(cslToRis(entryToCsl(broken, { site, toUrl, version: VERSION }))).toContain(
      'TI  - One TY - BOOK\r\n',
    );
  });
});
