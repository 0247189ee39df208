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
  const links = await page.locator('record-search ol li a').all();
  const addresses = await Promise.all(
    links.map((link) => link.evaluate((a) => (a as HTMLAnchorElement).href)),
  );
  return addresses.map((address) => address.replace(site, ''));
}

/** What the page says after `act`: how many results there are, or that there are none. */
export async function answerTo(page: Page, act: () => Promise<unknown>): Promise<string> {
  const status = page.locator('record-search [role=status]');
  await status.evaluate((element) => element.replaceChildren());
  await act();
  await expect.poll(() => status.innerText(), { timeout: 5_000 }).not.toBe('');
  return status.innerText();
}
