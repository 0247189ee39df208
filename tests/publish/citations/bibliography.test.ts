import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { cslToBiblatex, cslToRis, entryToCsl } from '#publish/citations/bibliography.ts';
import { makeEntry, makeSite } from '../../support/builders.ts';

const toUrl = (address: string) => `https://record.example${address}`;

/** Signs that TeX would act on, and letters that no TeX command stands for. */
const HOSTILE = '10% & $5\u00a0billion {x} a_b #1 ~ ^ \\cmd “é” – 東京';

const site = makeSite({ title: 'A record – of things', publisher: 'Ed & Co, 5%' });
const entry = makeEntry({
  slug: '2024-05-01-deal',
  title: HOSTILE,
  summary: HOSTILE,
  added: '2024-06-01',
  corrections: [{ date: '2024-07-09', what: 'It was wrong.' }],
});

describe('entryToCsl', () => {
  test('names the entry, who keeps the record, the address and the day of the version', () => {
    expect(entryToCsl(entry, { site, toUrl })).toEqual([
      {
        id: '2024-05-01-deal',
        type: 'webpage',
        title: HOSTILE,
        author: [{ literal: 'Ed & Co, 5%' }],
        'container-title': 'A record – of things',
        issued: { 'date-parts': [[2024, 7, 9]] },
        URL: 'https://record.example/entries/2024-05-01-deal/',
        version: '2024-07-09',
        language: 'en',
        abstract: HOSTILE,
      },
    ]);
  });
});

describe('cslToBiblatex', () => {
  const text = cslToBiblatex(entryToCsl(entry, { site, toUrl }));

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
        version: '2024-07-09',
        abstract: read,
      },
    ]);
  });

  test('leaves no sign that TeX would act on', () => {
    const fields = text.split('\n').filter((line) => /^\t(?:title|author|abstract)/.test(line));
    expect(fields).toHaveLength(3);
    const bare = fields.flatMap((line) => line.match(/(?<!\\)[%&$#_~^]/g) ?? []);
    expect(bare).toEqual([]);
  });
});

describe('cslToRis', () => {
  const lines = cslToRis(entryToCsl(entry, { site, toUrl })).split('\r\n');

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
      ]),
    );
  });

  test('keeps a text with breaks on its line', () => {
    const broken = makeEntry({ slug: '2024-05-01-deal', title: 'One\nTY  - BOOK' });
    expect(cslToRis(entryToCsl(broken, { site, toUrl }))).toContain('TI  - One TY - BOOK\r\n');
  });
});
