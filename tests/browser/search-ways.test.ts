import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { answerTo, openSearch, resultsOf } from '../support/search-page.ts';

const browser = useBrowser();

describe('the address', () => {
  test('keeps the question through reload and back', async () => {
    const page = await openSearch(browser);
    await page.fill('input[name=q]', 'Oracle');
    const first = await answerTo(page, () => page.press('input[name=q]', 'Enter'));
    const second = await answerTo(page, () => page.selectOption('select[name=year]', '2025'));
    expect(second).not.toBe(first);
    expect(new URL(page.url()).search).toBe('?q=Oracle&year=2025');

    await page.reload();
    const status = page.locator('record-search [role=status]');
    await expect.poll(() => status.innerText()).toBe(second);
    expect(await page.inputValue('select[name=year]')).toBe('2025');

    await page.goBack();
    await expect.poll(() => status.innerText()).toBe(first);
    expect(await page.inputValue('select[name=year]')).toBe('');
    expect(await page.inputValue('input[name=q]')).toBe('Oracle');
    await page.goBack();
    await expect.poll(() => page.inputValue('input[name=q]')).toBe('');
    expect(await page.locator('record-search li').count()).toBe(0);
  });
});

describe('search by keyboard alone', () => {
  test('reaches the field, the filters and a result', async () => {
    const page = await openSearch(browser);
    await tabTo(page, 'input[name=q]');
    await page.keyboard.type('Stargate');
    await answerTo(page, () => page.keyboard.press('Enter'));
    await tabTo(page, 'select[name=status]');
    await answerTo(page, () => page.keyboard.type('Off'));
    expect(await page.inputValue('select[name=status]')).toBe('Official');
    await tabTo(page, 'record-search li a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/entries\//);
  });
});

describe('search below a path', () => {
  test('finds the same and links below the path', async () => {
    const site = inject('recordUnderPath').url;
    const page = await openSearch(browser, { q: 'right of first refusal' }, site);
    const found = await resultsOf(page, site);
    expect(found).toEqual(await resultsOf(await openSearch(browser, { q: 'right of first refusal' })));
    await page.locator('record-search li a').first().click();
    await page.waitForURL(`${site}${found[0]}`);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

/** Presses the tabulator until the element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The tabulator does not reach ${selector}`);
}
