import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { readPublished } from '../support/published.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');
const { entries } = await readPublished('content');

async function open(address: string): Promise<Page> {
  const { page, problems } = await visit(browser, `${url}${address}`, { javaScriptEnabled: false });
  expect(problems).toEqual([]);
  return page;
}

/** What must be read on each type of page; the answered search and another day are there with scripts only. */
const READ: Record<
  Exclude<keyof typeof PAGE_TYPES, 'answered search' | 'availability on a day'>,
  RegExp[]
> = {
  home: [
    /complete to 28 November 2026/,
    /Microsoft invests \$1.billion/,
    /Non-exclusive, through 2032/,
    /By party/,
  ],
  entry: [/panel/i, /What it changed/, /What is not known/, /\d+ sources/, /On the same subject/],
  comparison: [/27 April 2026/, /Through 2030, same rate, capped/, /Unchanged:/, /Compare other days/],
  pair: [/22 July 2019/, /27 April 2026/, /Compare other days/],
  'contract of a day': [/The contract from 28 October 2025/, /The contract as it stood from/],
  'contract of today': [/The contract today/, /Dates to come/],
  money: [/invests/, /billion/],
  availability: [
    /Models on offer, 28 November 2026/,
    /not\s+evidence of absence/,
    /GPT-6 Astra/,
    /Azure’s lead/,
  ],
  misreadings: [/What articles get wrong/, /Wrong 20/, /The record shows otherwise/],
  term: [/Through time/, /Entries about this term/],
  party: [/Microsoft/, /\d+ entries, newest first/, /All parties/],
  year: [/2026/, /All years/],
  sources: [/\d+ sources, grouped by who speaks/, /Primary/],
  source: [/Publisher/, /What rests on it/],
  guides: [/Guides/, /AGI/],
  guide: [/AGI/, /\d+ sources/],
  search: [/needs scripts/, /By year/, /By term of the contract/, /By party/],
  about: [/Who keeps it/, /What the words mean/],
  contribute: [/Report a mistake/, /Write an entry/],
  'form of an entry': [/Suggest it in a few words/, /needs scripts/],
  'form of a source': [/Suggest it in a few words/, /needs scripts/],
  'form of a correction': [/Report the error in a few words/, /needs scripts/],
  corrections: [/Corrections/],
  data: [/JSON/, /<iframe/],
  'embedded contract': [/The contract on 28 November 2026/, /Non-exclusive, through 2032/],
  'embedded timeline': [/Key milestones/, /complete to 28 November 2026/],
  channel: [/Models on Amazon Bedrock/, /\d+ models on record/, /generally available/, /All channels/],
  'embedded availability': [/Models on offer: GPT-6/, /generally available/],
  'embedded term': [/complete to 28 November 2026/, /Microsoft/],
  'missing page': [/not in the record/, /Key milestones/],
};
const TEXTS = Object.entries(READ) as [keyof typeof READ, RegExp[]][];

/** The elements that work with scripts only, in whole or in part; nothing that is told stands in them alone. */
const WITH_SCRIPTS = [
  'theme-switch',
  'availability-on-day',
  'contract-on-day',
  'contract-comparison',
  'contribution-form',
  'copy-text',
  'record-search',
  'report-correction',
  'timeline-filters',
  'last-run',
  'date-field',
  'save-figure',
];

describe('without scripts', () => {
  test.each(TEXTS)(
    'the page "%s" is complete, and hides only what a script would make work',
    async (type, texts) => {
      const page = await open(PAGE_TYPES[type]);
      const text = await page.locator('body').innerText();
      for (const expected of texts) expect(text).toMatch(expected);
      const away = await page.locator('[hidden], .for-scripts').evaluateAll((elements) =>
        // Words of the search index carry no text; a custom element is defined by its script.
        elements
          .filter((element) => element.textContent?.trim())
          .map((element) => (element.closest(':not(:defined)') ?? element).localName),
      );
      expect(WITH_SCRIPTS).toEqual(expect.arrayContaining([...new Set(away)]));
      expect(await page.locator('.for-scripts:visible').count()).toBe(0);
    },
  );

  test('every entry is on the home page, and the key milestones alone can be seen', async () => {
    const page = await open('');
    const cards = page.locator('article[data-entry]:visible');
    expect(await cards.count()).toBe(entries.length);
    await page.getByLabel(/key milestones/).check();
    const key = entries.filter((entry) => entry.key);
    expect(await cards.count()).toBe(key.length);
    const years = new Set(key.map(({ date }) => date.slice(0, 4)));
    expect(await page.locator('section[data-year]:visible').count()).toBe(years.size);
    await page.getByLabel(/All \d+ entries/).check();
    expect(await cards.count()).toBe(entries.length);
  });

  test('search offers the lists and no form that does not work', async () => {
    const page = await open('search/');
    expect(await page.locator('form:visible').count()).toBe(0);
    await page.getByRole('navigation', { name: 'By year' }).getByRole('link', { name: '2025' }).click();
    expect(new URL(page.url()).pathname).toBe('/years/2025/');
  });

  test('any two days can be compared by links', async () => {
    const page = await open('compare/');
    const older = page.getByRole('navigation', { name: /^Before/ });
    await older.getByRole('link').first().click();
    const newer = page.getByRole('navigation', { name: /^After/ });
    await newer.getByRole('link').first().click();
    const [, , before = '', after = ''] = new URL(page.url()).pathname.split('/');
    expect(before < after).toBe(true);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('what is folded away can be opened', async () => {
    const page = await open('compare/');
    const unchanged = page.locator('details[data-words][data-difference=unchanged]').first();
    await unchanged.locator('summary').click();
    const told = unchanged.locator('[data-wording]:visible');
    expect(await told.count()).toBeGreaterThan(0);
    // What is the same on both days is told once.
    expect(await unchanged.locator('[data-wording]:not([data-wording=both])').count()).toBe(0);
  });
});
