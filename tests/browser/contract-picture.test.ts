import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

describe('the picture of the contract', () => {
  test('tells a value in full when it is pointed at or has the focus, one at a time', async () => {
    const { page } = await visit(browser, url);
    const values = page.locator('.contract-picture svg a[aria-label]');
    const shown = page.locator('.contract-picture .tip:visible');
    expect(await shown.count()).toBe(0);
    await page.locator('.contract-picture svg a').first().focus();
    await page.keyboard.press('Tab');
    expect(await shown.allTextContents()).toEqual([expect.stringContaining(await nameOf(values.first()))]);
    await values.nth(5).locator('rect').hover();
    expect(await shown.allTextContents()).toEqual([expect.stringContaining(await nameOf(values.nth(5)))]);
  });

  test('can be skipped with one key', async () => {
    const { page } = await visit(browser, url);
    await page.locator('.contract-picture .skip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.evaluate((element) => element.closest('svg') === null)).toBe(true);
    expect(await focused.textContent()).toContain('told as a table');
  });

  test('gives way to a list on a narrow window, where the present value of each term is in words', async () => {
    const { page } = await visit(browser, url, { viewport: { width: 390, height: 800 } });
    const picture = page.locator('.contract-picture');
    expect(await picture.locator('svg a').first().isVisible()).toBe(false);
    expect(await picture.locator('.strips .now').count()).toBe(await picture.locator('.strips li').count());
    expect(await picture.locator('.strips .now').first().isVisible()).toBe(true);
  });
});

async function nameOf(
  link: ReturnType<Awaited<ReturnType<typeof visit>>['page']['locator']>,
): Promise<string> {
  return (await link.getAttribute('aria-label')) ?? '';
}
