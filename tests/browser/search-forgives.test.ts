import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ask, openSearch } from '../support/search-page.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();

describe('an amount, a date or another name', () => {
  const aws = 'entries/2025-11-03-aws-38bn/';
  const amendment = 'entries/2026-04-27-exclusivity-ends/';
  const cases = [
    ...['$38bn', '38 billion', '38bn', 'US$38 bn', '38,000 million', '38 Mrd'].map((query) => [query, aws]),
    ['250B', 'entries/2025-10-28-recapitalisation-and-definitive-agreement/'],
    ...['27 April', 'April 27', '27 Apr 2026', 'April 27, 2026'].map((query) => [query, amendment]),
    ...['27/04/2026', '27.4.2026', '2026-04-27', '2026-04', 'Apr 2026'].map((query) => [query, amendment]),
    ['MSFT', 'parties/microsoft/'],
    ['Amazon Web Services', 'parties/aws/'],
    ['OCI', 'parties/oracle/'],
  ] as const;

  test('is found as it is typed', async () => {
    const page = await openSearch(browser);
    for (const [query, expected] of cases) {
      expect((await ask(page, query)).slice(0, 3), query).toContain(expected);
    }
  });
});

describe('a misspelt query', () => {
  test('is offered as it was meant, by a link that searches for it', async () => {
    const page = await openSearch(browser);
    for (const [query, meant] of [
      ['Bedrok', 'Bedrock'],
      ['exclusivty', 'exclusivity'],
      ['Nadela', 'Nadella'],
      ['Micorsoft', 'Microsoft'],
      ['Antropic', 'Anthropic'],
      ['exclusivty right', 'exclusivity right'],
      ['Orcale', 'Oracle'],
      ['revnue share', 'revenue share'],
    ] as const) {
      await ask(page, query);
      const link = page.locator('[data-suggestion] a');
      expect(await link.innerText(), query).toBe(meant);
      expect(await link.getAttribute('href'), query).toBe(`?${new URLSearchParams({ q: meant })}`);
    }
    await page.locator('[data-suggestion] a').click();
    await page.locator('record-search[data-answered] ol a').first().waitFor();
    expect(await page.inputValue('input[name=q]')).toBe('revenue share');
  });

  test('is offered nothing where nothing is near, and a query without faults neither', async () => {
    const page = await openSearch(browser);
    for (const q of ['zeppelin quarrel', 'right of first refusal', '$38bn', 'ROFR', 'exclusive license']) {
      await ask(page, q);
      expect(await page.locator('[data-suggestion]').isVisible(), q).toBe(false);
    }
  });
});

describe('an answer', () => {
  test.each([390, 1280])('moves nothing on the page as it comes, at %i px', async (width) => {
    const { page } = await visit(browser, `${inject('record').url}about/`, {
      viewport: { width, height: 800 },
    });
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries()) {
          // The head of the page is not of the search.
          const inMain = sources.some(({ node }) => node?.parentElement?.closest('main, footer'));
          if (inMain) Object.assign(window, { moved: window.moved + value });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${inject('record').url}search/?q=Bedrok&kind=deal`);
    await page.locator('record-search[data-answered]').waitFor();
    expect(await page.evaluate(() => window.moved)).toBe(0);
  });

  test('comes from this site alone, without the words of the record where nothing is misspelt', async () => {
    const { url } = inject('record');
    const { requests, problems } = await visit(browser, `${url}search/?q=Stargate`);
    expect(requests.filter((address) => !address.startsWith(url))).toEqual([]);
    expect(requests.filter((address) => address.endsWith('search-words.json'))).toEqual([]);
    expect(problems).toEqual([]);
  });
});

declare global {
  interface Window {
    /** How far things moved: the sum of the layout shifts. */
    moved: number;
  }
  interface PerformanceEntry {
    /** Of a layout shift: how far, and what moved. */
    readonly value: number;
    readonly sources: { node: Node | null }[];
  }
}
