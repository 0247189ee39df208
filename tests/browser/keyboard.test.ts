import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { markStops, walk } from '../support/tab-walk.ts';
import { statusOf } from '../support/timeline-page.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

const WALKED = ['home', 'entry', 'comparison', 'answered search'] as const;

describe('the keyboard', () => {
  test.each(WALKED)(
    'reaches all of the page "%s" in order, there and back, and is always seen',
    async (type) => {
      const { page } = await visit(browser, `${url}${PAGE_TYPES[type]}`);
      const names = await markStops(page);
      const places = [...names.keys()];
      const there = await walk(page, 'Tab', names.length + 20);
      expect(there.map(({ place }) => place)).toEqual(places);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const back = await walk(page, 'Shift+Tab', names.length + 20);
      expect(back.map(({ place }) => place)).toEqual(places.toReversed());
      expect([...there, ...back].filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    },
  );

  test('skips to the content', async () => {
    const { page } = await visit(browser, url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('opens a menu of the filters, chooses in it and leaves it', async () => {
    const { page } = await visit(browser, url);
    const all = await statusOf(page);
    const menu = page.locator('timeline-filters summary').first();
    await menu.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => statusOf(page)).toMatch(/^\d+ of/);
    await page.keyboard.press('Escape');
    expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await expect.poll(() => statusOf(page)).toBe(all);
  });

  test('picks two days and compares them', async () => {
    const { page } = await visit(browser, `${url}compare/`);
    await page.getByRole('textbox', { name: 'Before' }).focus();
    await page.keyboard.type('Jan 2023');
    await page.keyboard.press('Enter');
    await page.waitForURL(/before=2023-01/);
    await page.getByRole('textbox', { name: 'After' }).focus();
    await page.keyboard.type('1 Mar 2025');
    await page.keyboard.press('Enter');
    await page.waitForURL(/after=2025-03-01/);
    await expect.poll(() => page.locator('[data-head=after]').innerText()).toBe('1 March 2025');
  });

  test('asks the search and skips the choices to its first answer', async () => {
    const { page } = await visit(browser, `${url}search/`);
    await page.locator('#q').focus();
    await page.keyboard.type('exclusive');
    await page.keyboard.press('Enter');
    const first = page.locator('record-search ol a').first();
    await first.waitFor();
    const isThere = () => first.evaluate((link) => link === document.activeElement);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 3 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(entries|terms|guides)\//);
    expect(await page.locator('h1').count()).toBe(1);
  });
});
