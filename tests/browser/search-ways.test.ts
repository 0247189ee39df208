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
    const choice = page.locator('input[name=year][value="2025"]');
    const second = await answerTo(page, () => choice.check());
    expect(second).not.toBe(first);
    expect(new URL(page.url()).search).toBe('?q=Oracle&year=2025');

    await page.reload();
    const total = page.locator('[data-total]');
    await expect.poll(() => total.innerText()).toBe(second);
    expect(await choice.isChecked()).toBe(true);

    await page.goBack();
    await expect.poll(() => total.innerText()).toBe(first);
    expect(await choice.isChecked()).toBe(false);
    expect(await page.inputValue('input[name=q]')).toBe('Oracle');
  });

  test('follows the typing without a step back for each letter', async () => {
    const page = await openSearch(browser);
    const steps = await page.evaluate(() => history.length);
    await page.locator('input[name=q]').pressSequentially('Stargate');
    await expect.poll(() => page.locator('record-search ol a').count()).toBeGreaterThan(0);
    // The pages found for the first letters may be there before the last ones are in the address.
    await expect.poll(() => new URL(page.url()).search).toBe('?q=Stargate');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.locator('record-search ol li').count()).toBe(0);
    expect(await page.locator('[data-browse]').isVisible()).toBe(true);
  });
});

describe('search by keyboard alone', () => {
  test('reaches the field, the filters and a result', async () => {
    const page = await openSearch(browser);
    // The field has the focus, since nothing is asked yet.
    await page.keyboard.type('Stargate');
    await answerTo(page, () => page.keyboard.press('Enter'));
    await tabTo(page, 'input[name=status][value=Official]');
    await answerTo(page, () => page.keyboard.press('Space'));
    expect(new URL(page.url()).searchParams.get('status')).toBe('Official');
    await tabTo(page, 'record-search ol a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/entries\//);
  });
});

describe('search below a path', () => {
  test('finds what is there and links below the path', async () => {
    const site = inject('fixture').url;
    const page = await openSearch(browser, { q: 'battery packs' }, site);
    const found = await resultsOf(page, site);
    expect(found.length).toBeGreaterThan(0);
    await page.locator('record-search ol a').first().click();
    await page.waitForURL(`${site}${found[0]}`);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

/** Presses the tabulator until the element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The tabulator does not reach ${selector}`);
}
