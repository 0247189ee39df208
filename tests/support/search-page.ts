import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { useBrowser } from './browser.ts';
import { visit } from './visit.ts';

/** The search page of a site, with the question that its address asks answered. */
export async function openSearch(
  browser: ReturnType<typeof useBrowser>,
  question: Record<string, string> = {},
  site = inject('record').url,
): Promise<Page> {
  const address = `${site}search/?${new URLSearchParams(question)}`.replace(/\?$/, '');
  return (await visit(browser, address)).page;
}

/** The addresses of the results, best first, below the home page. */
export async function resultsOf(page: Page, site = inject('record').url): Promise<string[]> {
  const links = page.locator('record-search ol > li > a, record-search ol > li h2 a');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return addresses.map((address) => address.replace(site, ''));
}

/**
 * What the page says after `act`: how many results there are, or that there are none. It is read aloud only when the
 * typing has come to rest, for which no test need wait.
 */
export async function answerTo(page: Page, act: () => Promise<unknown>): Promise<string> {
  const search = page.locator('record-search');
  const before = await search.getAttribute('data-answered');
  await act();
  await expect.poll(() => search.getAttribute('data-answered'), { interval: 10 }).not.toBe(before);
  return page.locator('[data-total]').innerText();
}

/** The addresses of the results once a query has been asked on the page. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await page.fill('input[name=q]', query);
  await answerTo(page, () => page.press('input[name=q]', 'Enter'));
  return resultsOf(page);
}
